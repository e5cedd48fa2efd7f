import type { PrintItem } from '../../../../src-main/report/print/printout.ts';

/** What a person wants printed. */
export interface PrintWish {
  /** Names the pages. */
  readonly title: string;
  readonly wants: (item: PrintItem) => boolean;
}

export const everything: PrintWish = { title: 'Everything', wants: ({ empty }) => empty === null };
