import { useEffect, useRef } from 'react';
import { announce } from '../../parts/announce.ts';
import { blankItem } from './blank-item.ts';
import { listAt, moved, withValue, type Value } from './draft-value.ts';
import { usePackEditing } from './pack-editing.ts';
import { itemText } from './problem-place.ts';
import type { Section } from './field.ts';

interface Choice {
  readonly chosen: number;
  readonly onChoose: (index: number) => void;
  /** Something was removed, and can be brought back. */
  readonly onRemoved: (text: string, before: Value) => void;
}

/** What can be done with the items of a part of the pack. */
export function useItems(section: Section, { chosen, onChoose, onRemoved }: Choice) {
  const { value, change } = usePackEditing();
  const list = listAt(value, section.id);
  const chosenRef = useRef<HTMLButtonElement>(null);
  const follows = useRef(false);
  useEffect(() => {
    if (!follows.current) return;
    follows.current = false;
    chosenRef.current?.focus();
  });

  function choose(index: number) {
    if (index < 0 || index >= list.length) return;
    follows.current = true;
    onChoose(index);
  }
  function put(items: readonly Value[], index: number) {
    follows.current = true;
    change(withValue(value, section.id, items));
    onChoose(Math.max(0, Math.min(index, items.length - 1)));
  }
  return {
    chosenRef,
    choose,
    add: () => put([...list, blankItem(value, section)], list.length),
    move: (by: -1 | 1) => {
      const to = chosen + by;
      if (to < 0 || to >= list.length) return;
      put(moved(list, chosen, to), to);
      announce(`${itemText(value, section.id, chosen)}, now ${to + 1} of ${list.length}`);
    },
    /** Says nothing of it any more. */
    toStandard: () => {
      onRemoved(`Back to the standard ${section.title.toLowerCase()}`, value);
      put(section.standard ?? [], 0);
    },
    remove: () => {
      if (chosen >= list.length) return;
      onRemoved(`${section.item} removed: ${itemText(value, section.id, chosen)}`, value);
      put(list.toSpliced(chosen, 1), chosen);
    },
  };
}

export type ItemActions = ReturnType<typeof useItems>;
