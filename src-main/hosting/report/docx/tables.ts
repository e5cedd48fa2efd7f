import { Paragraph, Table, TableCell, TableRow, WidthType } from 'docx';
import type { TreeElement, TreeNode } from '../../../report/tree.ts';
import { hasClass, isElement, textOf, textProp } from '../../../report/tree.ts';
import { columnWidths } from './column-widths.ts';
import { tableStyle } from './look.ts';
import type { Drawing, Places, Style } from './paragraph.ts';
import { paragraph } from './paragraph.ts';

/** Writes what stands in a cell, which may be anything. */
type WriteBlocks = (
  nodes: readonly TreeNode[],
  drawing: Drawing,
  style: Style,
  places: Places,
) => (Paragraph | Table)[];

interface Row {
  readonly cells: readonly TreeElement[];
  readonly isHead: boolean;
  /** On the page of the row below it. */
  readonly isKept: boolean;
  readonly id: string;
}

/** Nothing for a table without rows, which no Word file may hold. */
export function tableOf(table: TreeElement, drawing: Drawing, write: WriteBlocks): Table[] {
  const rows = rowsOf(table);
  const count = Math.max(
    0,
    ...rows.map(({ cells }) => cells.reduce((sum, c) => sum + spanOf(c), 0)),
  );
  if (count === 0) return [];
  const isNarrow = hasClass(table, 'narrow');
  const width = isNarrow ? Math.round(drawing.width * 0.6) : drawing.width;
  const plain = rows.filter(({ cells }) => cells.every((cell) => spanOf(cell) === 1));
  const columns = columnWidths(
    plain.map(({ cells }) => cells.map((cell) => shownText(cell.children))),
    count,
    width,
  );
  return [
    new Table({
      style: tableStyle,
      width: { size: width, type: WidthType.DXA },
      columnWidths: columns,
      tableLook: { firstRow: rows[0]?.isHead ?? false, firstColumn: false, noVBand: true },
      rows: rows.map((row) => rowOf(row, columns, drawing, write)),
    }),
  ];
}

function rowsOf(table: TreeElement): Row[] {
  const isWhole = hasClass(table, 'keep');
  const rows = table.children
    .filter(isElement)
    .flatMap((part) => part.children.filter(isElement).map((row) => ({ part, row })));
  return rows.map(({ part, row }, place) => ({
    cells: row.children.filter(isElement),
    isHead: part.tag === 'thead',
    isKept: part.tag === 'thead' || hasClass(row, 'round') || (isWhole && place < rows.length - 1),
    id: textProp(row, 'id'),
  }));
}

function spanOf(cell: TreeElement): number {
  return Math.max(1, Number(textProp(cell, 'colSpan')) || 1);
}

function rowOf(
  { cells, isHead, isKept, id }: Row,
  columns: readonly number[],
  drawing: Drawing,
  write: WriteBlocks,
): TableRow {
  let column = 0;
  return new TableRow({
    cantSplit: true,
    tableHeader: isHead,
    ...(isKept && { keepNext: true }),
    children: cells.map((cell, place) => {
      const span = spanOf(cell);
      const width = columns.slice(column, column + span).reduce((sum, each) => sum + each, 0);
      column += span;
      const places = place === 0 && id !== '' ? [id] : [];
      return cellOf(cell, { span, width, places, isHead }, drawing, write);
    }),
  });
}

interface CellPlace {
  readonly span: number;
  readonly width: number;
  readonly places: Places;
  readonly isHead: boolean;
}

function cellOf(
  cell: TreeElement,
  place: CellPlace,
  drawing: Drawing,
  write: WriteBlocks,
): TableCell {
  const style = place.isHead ? 'CellHead' : hasClass(cell, 'hash') ? 'CellFine' : 'Cell';
  const isFigure = hasClass(cell, 'n');
  const children: readonly TreeNode[] = hasClass(cell, 'small')
    ? [{ tag: 'div', props: { className: 'small' }, children: cell.children }]
    : cell.children;
  const inner = isFigure
    ? [paragraph(children, drawing, { style, alignment: 'right' }, place.places)]
    : write(children, drawing, style, place.places);
  return new TableCell({
    columnSpan: place.span,
    width: { size: place.width, type: WidthType.DXA },
    // A cell ends in a paragraph.
    children: inner.length > 0 ? inner : [new Paragraph({ style })],
  });
}

/** The figures of page one: what they are, how much, and of what. */
export function figuresTable(list: TreeElement, drawing: Drawing): Table {
  const figures = list.children.filter(isElement).map(({ children }) => children.filter(isElement));
  const width = Math.floor(drawing.width / Math.max(1, figures.length));
  const line = (at: number, style: string) =>
    new TableRow({
      cantSplit: true,
      ...(at < 2 && { keepNext: true }),
      tableHeader: at === 0,
      children: figures.map((parts) => {
        const part = parts[at];
        const children = [paragraph(part ? [part] : [], drawing, { style })];
        return new TableCell({ children, width: { size: width, type: WidthType.DXA } });
      }),
    });
  return new Table({
    style: tableStyle,
    width: { size: drawing.width, type: WidthType.DXA },
    columnWidths: figures.map(() => width),
    tableLook: { firstRow: true, firstColumn: false, noVBand: true },
    rows: [line(0, 'CellHead'), line(1, 'Figure'), line(2, 'CellSmall')],
  });
}

/** With room for a seat's mark, or a bar. */
function shownText(nodes: readonly TreeNode[]): string {
  return nodes
    .map((node) => {
      if (!isElement(node)) return node;
      if (node.tag === 'br') return ' ';
      if (node.tag === 'bar') return ' mmmmm';
      return node.tag === 'seat' ? `mm${textOf(node.children)} ` : shownText(node.children);
    })
    .join('');
}
