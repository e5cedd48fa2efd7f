import { partWords } from '../../words/labels.ts';
import { counted } from '../../words/counts.ts';
import { capacityOf } from '../frame.ts';
import type { PrintContext, PrintPerson } from '../input.ts';
import { controlMark, markOf } from '../input.ts';
import { paginate } from '../paginate.ts';
import { textWidth } from '../paper.ts';
import type { PrintHead, PrintItem, PrintMark } from '../printout.ts';
import type { Face } from '../type-width.ts';
import { heightOf } from '../type-width.ts';
import { proseSet } from './prose-page.ts';

export interface RosterRow {
  readonly code: string;
  readonly name: string;
  readonly affiliation: string;
  readonly part: string;
  readonly mark: PrintMark | null;
}

export interface RosterPage {
  readonly is: 'roster';
  readonly rows: readonly RosterRow[];
}

const face: Face = { family: 'sans', isBold: true, size: 13, line: 17 };
const padding = 13;
const columnHeads = 26;
/** Of the text's width, as in the style sheet; its paddings taken off. */
const share = { name: 0.32, affiliation: 0.28 } as const;
const gutter = 10;

export function rosterItem(context: PrintContext): PrintItem {
  const { people, frame } = context;
  const seated = people.filter(({ seat }) => seat !== null).length;
  const head: PrintHead = {
    kind: 'For control',
    title: 'Roster',
    mark: controlMark,
    note:
      people.length === 0
        ? ''
        : `${counted(people.length, 'person', 'people')}, ${seated} in a seat`,
    foot: 'For control alone: it holds everybody’s name and part',
  };
  const width = textWidth(frame.paper);
  const pieces = people.map((person) => ({
    content: rowOf(person, context),
    height:
      padding +
      Math.max(
        heightOf(person.name, width * share.name - gutter, face),
        heightOf(person.affiliation, width * share.affiliation - gutter, face),
        face.line,
      ),
  }));
  const set =
    people.length === 0
      ? proseSet(frame, head, [{ kind: 'empty', text: 'Nobody is on the roster yet.' }])
      : paginate(pieces, capacityOf(frame, head) - columnHeads).map((page) => ({
          head,
          body: { is: 'roster' as const, rows: page.map(({ content }) => content) },
        }));
  return {
    id: 'roster',
    kind: 'roster',
    label: 'Roster',
    seat: null,
    sets: [set],
    cards: null,
    empty: people.length === 0 ? 'nobody yet' : null,
  };
}

function rowOf(person: PrintPerson, { pack }: PrintContext): RosterRow {
  const { code, name, affiliation, part, seat, lead } = person;
  const unseated = part === 'player' && seat === null ? ', not seated' : '';
  return {
    code,
    name,
    affiliation,
    part: `${partWords[part]}${lead ? ', lead' : unseated}`,
    mark: markOf(pack, seat),
  };
}
