import { capacityOf } from '../frame.ts';
import type { PrintFrame } from '../frame.ts';
import { paginate } from '../paginate.ts';
import { textWidth } from '../paper.ts';
import type { Passage, Setting } from '../passages.ts';
import { heightOfAll, pieceOf, settingOf } from '../passages.ts';
import type { PrintHead, PrintSet } from '../printout.ts';
import type { Face } from '../type-width.ts';
import { heightOf } from '../type-width.ts';

export interface CardFact {
  readonly label: string;
  readonly text: string;
}

export interface PrintCard {
  readonly number: string;
  readonly title: string;
  readonly facts: readonly CardFact[];
  readonly passages: readonly Passage[];
}

export interface CardPage {
  readonly is: 'cards';
  readonly cards: readonly PrintCard[];
  readonly setting: Setting;
}

const setting = settingOf(14, 20);
const title: Face = { family: 'serif', isBold: true, size: 20, line: 26 };
const fact: Face = { family: 'sans', size: 13, line: 18 };
/** CSS pixels: padding and edges, the number, the labels of facts, and the gap between cards. */
const box = { across: 34, down: 42, number: 90, label: 100, gap: 14 } as const;

/** Card under card. One that no page can hold goes on as another card of the same head. */
export function cardSet(frame: PrintFrame, head: PrintHead, cards: readonly PrintCard[]): PrintSet {
  const capacity = capacityOf(frame, head);
  const width = textWidth(frame.paper) - box.across;
  const parts = cards.flatMap((card) => {
    const above = headHeight(card, width);
    const pieces = card.passages.map((passage) => pieceOf(passage, width, setting));
    return paginate(pieces, Math.max(capacity - above, 200)).map((page, place) => ({
      content: {
        ...card,
        title: place === 0 ? card.title : `${card.title}, continued`,
        passages: page.map(({ content }) => content),
      },
      height: above + heightOfAll(page),
    }));
  });
  return paginate(parts, capacity).map((page) => ({
    head,
    body: { is: 'cards', cards: page.map(({ content }) => content), setting },
  }));
}

function headHeight(card: PrintCard, width: number): number {
  const facts = card.facts.map(({ text }) => heightOf(text, width - box.label, fact));
  const titled = heightOf(`${card.title}, continued`, width - box.number, title);
  return titled + facts.reduce((sum, height) => sum + height, 0) + box.down + box.gap;
}
