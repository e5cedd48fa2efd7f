import { outcomes } from '../../../game/event/adjudication.ts';
import { parts } from '../../../game/event/participants.ts';
import type { PaperFile } from '../../../game/paper-files.ts';
import { movesFile, participantsFile, scoresFile, sessionFile } from '../../../game/paper-files.ts';
import { capacityOf, noteFace } from '../frame.ts';
import type { PrintContext } from '../input.ts';
import { textWidth } from '../paper.ts';
import type { PrintHead, PrintItem, PrintPage } from '../printout.ts';
import { heightOf } from '../type-width.ts';

export interface FormField {
  /** The column of the sheet it is keyed into. */
  readonly name: string;
  /** What may be written there; empty where anything may. */
  readonly note: string;
}

/** One sheet of a session on paper, to be keyed into a file of that name. */
export interface FormPage {
  readonly is: 'form';
  readonly file: string;
  readonly fields: readonly FormField[];
  /** A record's fields under one another, in a block, or side by side in a table. */
  readonly shape: 'record' | 'blocks' | 'table';
  /** How many can be written down, and the height of each in CSS pixels. */
  readonly count: number;
  readonly height: number;
  readonly notes: readonly string[];
}

interface Form {
  readonly sheet: PaperFile;
  readonly title: string;
  readonly shape: FormPage['shape'];
  /** The least height a record takes. */
  readonly least: number;
}

const forms: readonly Form[] = [
  { sheet: sessionFile, title: 'The session', shape: 'record', least: 60 },
  { sheet: participantsFile, title: 'Participants', shape: 'table', least: 32 },
  { sheet: movesFile, title: 'Moves', shape: 'blocks', least: 220 },
  { sheet: scoresFile, title: 'Scores', shape: 'table', least: 32 },
];

const columnHeads = 28;
const noteGap = 4;
/** So that a long list of names leaves room to write. */
const mostOfPage = 0.35;

export function formsItem(context: PrintContext): PrintItem {
  const set = forms.map((form) => pageOf(form, context));
  const label = 'Blank move and score forms';
  return { id: 'forms', kind: 'forms', label, seat: null, sets: [set], cards: null, empty: null };
}

function pageOf({ sheet, title, shape, least }: Form, context: PrintContext): PrintPage {
  const { frame } = context;
  const { name: file, columns } = sheet;
  const head: PrintHead = {
    kind: `To be keyed into ${file}`,
    title,
    mark: null,
    note: '',
    foot: 'Blank form; what is written on it is for control',
  };
  const capacity = capacityOf(frame, head);
  const width = textWidth(frame.paper);
  const notes: string[] = [];
  let left = capacity - (shape === 'table' ? columnHeads : 0);
  for (const note of notesOf(columns, context)) {
    const height = heightOf(note, width, noteFace) + noteGap;
    if (left - height < capacity * (1 - mostOfPage)) continue;
    left -= height;
    notes.push(note);
  }
  const count = shape === 'record' ? 1 : Math.floor(left / least);
  const height = shape === 'record' ? least * columns.length : Math.floor(left / count);
  const fields = columns.map((name) => ({ name, note: hints[name] ?? '' }));
  return { head, body: { is: 'form', file, fields, shape, count, height, notes } };
}

const hints: Readonly<Record<string, string>> = {
  date: '2026-03-12',
  occurred_at: '14:27',
  value: '−2 to +2',
};

/** What may stand in a column, for those where not everything may. */
function notesOf(columns: readonly string[], { pack }: PrintContext): string[] {
  const words: Readonly<Record<string, string>> = {
    scenario: pack.id,
    part: parts.join(', '),
    seat: pack.seats.map(({ id, code }) => `${id} (${code})`).join(', '),
    criterion: pack.criteria.map(({ id, name }) => `${id} ${name}`).join(', '),
    value: '−2, −1, 0, +1, +2, or “insufficient”; leave the row out where nothing was rated',
    visibility: 'public, control, or seats separated by “;”',
    outcome: outcomes.join(', '),
    instruments: `separated by “;”: ${pack.instruments.map(({ name }) => name).join('; ')}`,
    targets: 'seats, or anybody else, separated by “;”',
  };
  return columns.flatMap((column) => (words[column] ? [`${column}: ${words[column]}`] : []));
}
