import type { Paper } from './paper.ts';
import { margin, textWidth } from './paper.ts';
import type { PrintHead } from './printout.ts';
import type { Face } from './type-width.ts';
import { heightOf } from './type-width.ts';

/** What every page of a printout says at its edges. */
export interface PrintFrame {
  readonly paper: Paper;
  readonly title: string;
  /** Where and when, in a line. */
  readonly when: string;
  readonly handling: string;
}

export const small: Face = { family: 'sans', size: 12, line: 16 };
export const titleFace: Face = { family: 'serif', size: 34, line: 40, isBold: true };
export const noteFace: Face = { family: 'sans', size: 13, line: 18 };

/** CSS pixels the seat's mark takes from the title. */
export const markWidth = 120;

/** Beyond the lines of text: rules, gaps, and what rounding may need. */
const gaps = { run: 8, head: 20, kind: 16, note: 4, foot: 22, slack: 8 } as const;

/** CSS pixels left for what is on a page between its head and its foot. */
export function capacityOf({ paper, title, when, handling }: PrintFrame, head: PrintHead): number {
  const width = textWidth(paper);
  const half = width / 2 - 12;
  const session = when === '' ? title : `${title}, ${when}`;
  const run = Math.max(heightOf(handling, half, small), heightOf(session, half, small));
  const heading =
    gaps.kind +
    heightOf(head.title, width - (head.mark ? markWidth : 0), titleFace) +
    (head.note === '' ? 0 : heightOf(head.note, width, noteFace) + gaps.note);
  const foot = heightOf(head.foot, width - markWidth, small) + gaps.foot;
  const edges = margin.top + margin.bottom + gaps.run + gaps.head + gaps.slack;
  return paper.height - edges - run - Math.max(heading, head.mark ? 60 : 0) - foot;
}
