import type { LeftRow } from './read-rows.ts';
import type { Table } from './table.ts';

/** The rows that were left, under their own headings, with the reason at the end. */
export function leftTable({ header }: Table, rows: readonly LeftRow[]): string[][] {
  return [
    [...header, 'Why it was left'],
    ...rows.map(({ cells, column, reason }) => [
      ...header.map((_heading, at) => cells[at] ?? ''),
      `${column}: ${reason}`,
    ]),
  ];
}
