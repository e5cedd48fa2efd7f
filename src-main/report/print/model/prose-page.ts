import { capacityOf } from '../frame.ts';
import type { PrintFrame } from '../frame.ts';
import { paginate } from '../paginate.ts';
import { textWidth } from '../paper.ts';
import type { Passage, Setting } from '../passages.ts';
import { pieceOf, settingOf } from '../passages.ts';
import type { PrintHead, PrintSet } from '../printout.ts';

export interface ProsePage {
  readonly is: 'prose';
  readonly passages: readonly Passage[];
  readonly setting: Setting;
}

/** From 12 points on 17 down to as many pixels. */
const settings: readonly Setting[] = [
  settingOf(16, 22.5),
  settingOf(15, 21),
  settingOf(14, 20),
  settingOf(13, 18.5),
  settingOf(12, 17),
];

/** @returns the place of the largest type that keeps it on one page; −1 where none does */
export function fittingType(
  frame: PrintFrame,
  head: PrintHead,
  passages: readonly Passage[],
): number {
  return settings.findIndex((setting) => pagesIn(setting, frame, head, passages).length === 1);
}

/**
 * In the largest type that keeps it on one page; what no type does goes on to the next.
 *
 * @param type the place of the largest that may be used
 */
export function proseSet(
  frame: PrintFrame,
  head: PrintHead,
  passages: readonly Passage[],
  type = 0,
): PrintSet {
  const fitting = fittingType(frame, head, passages);
  const setting = settings[fitting < 0 ? settings.length - 1 : Math.max(fitting, type)];
  if (!setting) return [];
  return pagesIn(setting, frame, head, passages).map((page) => ({
    head,
    body: { is: 'prose', passages: page.map(({ content }) => content), setting },
  }));
}

function pagesIn(
  setting: Setting,
  frame: PrintFrame,
  head: PrintHead,
  passages: readonly Passage[],
) {
  const width = textWidth(frame.paper);
  const pieces = passages.map((passage) => pieceOf(passage, width, setting));
  return paginate(pieces, capacityOf(frame, head));
}
