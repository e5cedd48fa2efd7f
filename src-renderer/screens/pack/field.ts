/** The kinds of fields a pack is written in. */
import type { Value } from './draft-value.ts';

export interface Choice {
  readonly id: string;
  readonly label: string;
}

interface Base {
  /** Below the item, such as `brief.aims`. */
  readonly key: string;
  readonly label: string;
  readonly note?: string;
  /** Only some items have it, such as dice. */
  readonly isFor?: (item: Value) => boolean;
}

export type Field =
  | (Base & {
      readonly kind: 'line' | 'prose' | 'figure';
      /** Left out while it is empty. */
      readonly isOptional?: true;
      /** Half as wide, beside the next of its kind. */
      readonly isHalf?: true;
    })
  /** By which others refer to the item: they follow when it is changed. */
  | (Base & { readonly kind: 'id'; readonly isHalf?: true })
  /** One text a line, or paragraphs as they are cited. */
  | (Base & { readonly kind: 'lines' | 'refs' })
  | (Base & {
      readonly kind: 'choice' | 'checks';
      readonly options: (pack: Value) => readonly Choice[];
      readonly isHalf?: true;
    })
  /** What an inject waits for; left out while it waits for nothing. */
  | (Base & { readonly kind: 'trigger' })
  /** How a method adjudicates, and what it needs for that. */
  | (Base & { readonly kind: 'method'; readonly isHalf?: true })
  | (Base & { readonly kind: 'dice' })
  | (Base & { readonly kind: 'targets' })
  | (Base & { readonly kind: 'modifiers' })
  | (Base & { readonly kind: 'shares' })
  | (Base & { readonly kind: 'yardstick' })
  /** Items of an item: an id and a text each. */
  | (Base & { readonly kind: 'items'; readonly stem: string });

export interface Section {
  /** The part of the pack; the pack itself for the first. */
  readonly id: string;
  readonly title: string;
  /** “Inject”; absent where there is only one. */
  readonly item?: string;
  readonly fields: readonly Field[];
  /** How the id of a new item begins. */
  readonly stem?: string;
  /** How much there is of it, in words, where that is no number of items. */
  readonly tally?: (pack: Value) => string;
  /** What is meant while the pack does not say. */
  readonly standard?: readonly Value[];
}
