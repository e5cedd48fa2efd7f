export const csvColumns = [
  'record',
  'round',
  'number',
  'seat',
  'time',
  'recorded',
  'title',
  'action',
  'effect',
  'instruments',
  'targets',
  'visibility',
  'status',
  'outcome',
  'criterion',
  'evaluator',
  'value',
  'official',
  'net',
  'total',
  'reason',
  'source',
] as const;

export type CsvColumn = (typeof csvColumns)[number];

export type CsvRecord =
  'move' | 'score' | 'argument' | 'inject' | 'deal' | 'note' | 'imperative' | 'outcome';

/** Text, a genuine number, or nothing: not rated stays empty. */
export type CsvRow = { readonly record: CsvRecord } & Readonly<
  Partial<Record<CsvColumn, string | number | null>>
>;
