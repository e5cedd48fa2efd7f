import type { PackCriterion } from '../../../scenario/pack.ts';
import { capacityOf, small } from '../frame.ts';
import type { PrintContext, PrintPerson } from '../input.ts';
import { paginate } from '../paginate.ts';
import type { Piece } from '../paginate.ts';
import { textWidth } from '../paper.ts';
import { heightOfAll } from '../passages.ts';
import type { PrintHead, PrintItem, PrintPage } from '../printout.ts';
import type { Face } from '../type-width.ts';
import { heightOf } from '../type-width.ts';

export const levels = ['-2', '-1', '0', '1', '2'] as const;

export interface SheetCriterion extends Pick<PackCriterion, 'id' | 'kind' | 'name'> {
  /** Empty where the levels have to speak for themselves. */
  readonly question: string;
  /** The words of the levels, from −2 to +2. */
  readonly levels: readonly string[];
}

/** What to rate by, then cells to fill in, or either alone. */
export interface ScoresPage {
  readonly is: 'scores';
  readonly criteria: readonly SheetCriterion[];
  readonly columns: readonly string[];
  /** Empty rows; none where the cells begin on the next page. */
  readonly rows: number;
}

const bold: Face = { family: 'sans', isBold: true, size: 13, line: 17 };
const question: Face = { family: 'serif', size: 12, line: 16 };
const row = 28;
/** Fewer are not worth a page’s foot. */
const fewestRows = 8;
/** CSS pixels: above and below a criterion, above the cells, and one criterion's column. */
const gaps = { criterion: 14, cells: 18, level: 12, column: 36 } as const;

/** A sheet for each evaluator, with nobody’s name but their own; one without where there are none. */
export function scoresItem(context: PrintContext): PrintItem {
  const evaluators = context.people.filter(({ part }) => part === 'evaluator');
  const sets = (evaluators.length === 0 ? [undefined] : evaluators).map((evaluator) =>
    sheetOf(evaluator, context),
  );
  const label = evaluators.length === 0 ? 'Evaluator sheet' : 'Evaluator sheets';
  return { id: 'scores', kind: 'scores', label, seat: null, sets, cards: null, empty: null };
}

/** On one page, without the questions where they would not let it be. */
function sheetOf(evaluator: PrintPerson | undefined, context: PrintContext): PrintPage[] {
  const whole = pagesOf(evaluator, context, true);
  const short = whole.length > 1 ? pagesOf(evaluator, context, false) : whole;
  return short.length === 1 ? short : whole;
}

function pagesOf(
  evaluator: PrintPerson | undefined,
  { pack, frame }: PrintContext,
  asks: boolean,
): PrintPage[] {
  const head = headOf(evaluator, pack.protagonist.name);
  const width = textWidth(frame.paper);
  const capacity = capacityOf(frame, head);
  const columns = pack.criteria.map(({ id }) => id);
  const cellsHead =
    gaps.cells + Math.max(...columns.map((id) => heightOf(id, gaps.column - 8, bold)));
  const pieces = pack.criteria.map((criterion) => pieceOf(criterion, width, asks));
  const pages = paginate(pieces, capacity);
  const left = capacity - heightOfAll(pages.at(-1) ?? []) - cellsHead;
  const rows = Math.floor(left / row);
  const fits = rows >= fewestRows;
  const pageOf = (page: readonly Piece<SheetCriterion>[], rowsHere: number): PrintPage => ({
    head,
    body: { is: 'scores', criteria: page.map(({ content }) => content), columns, rows: rowsHere },
  });
  return [
    ...pages.map((page, place) => pageOf(page, fits && place === pages.length - 1 ? rows : 0)),
    ...(fits ? [] : [pageOf([], Math.floor((capacity - cellsHead) / row))]),
  ];
}

function headOf(evaluator: PrintPerson | undefined, protagonist: string): PrintHead {
  return {
    kind: 'Score sheet',
    title: evaluator?.name ?? 'Evaluator',
    mark: null,
    note:
      `Rate what each move does to the position of ${protagonist}, alone and unseen. Write −2, ` +
      '−1, 0, +1 or +2; “insufficient” where the evidence is; nothing where you do not rate.',
    foot: 'For this evaluator and control alone, until scores are revealed',
  };
}

function pieceOf(criterion: PackCriterion, width: number, asks: boolean): Piece<SheetCriterion> {
  const { id, kind, name } = criterion;
  const asked = asks ? criterion.question : '';
  const words = levels.map((level) => criterion.levels[level]);
  const column = width / levels.length - gaps.level;
  const height =
    gaps.criterion +
    heightOf(`${id} ${name} benefit, + is better`, width, bold) +
    (asks ? heightOf(asked, width, question) : 0) +
    Math.max(...words.map((text) => heightOf(`−2 ${text}`, column, small)));
  return { content: { id, kind, name, question: asked, levels: words }, height };
}
