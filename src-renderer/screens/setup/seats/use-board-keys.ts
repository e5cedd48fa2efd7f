import type { RefObject } from 'react';
import type { Seat } from '../../../../src-main/scenario/pack.ts';
import { useSettings } from '../../../client/settings.ts';
import { useShortcuts, type Shortcuts } from '../../../parts/shortcut.ts';
import { unseated, type Place } from './place.ts';
import type { Board } from './use-board.ts';

/** The key of each place beside the seats, which have their numbers. */
export const placeKeys: readonly (readonly [string, Place])[] = [
  ['0', { kind: 'part', part: 'control' }],
  ['E', { kind: 'part', part: 'evaluator' }],
  ['O', { kind: 'part', part: 'observer' }],
  ['S', { kind: 'part', part: 'scribe' }],
  ['U', unseated],
];

function withPerson(act: (id: string) => unknown): () => void {
  return () => {
    const id = document.activeElement?.closest<HTMLElement>('[data-person]')?.dataset['person'];
    if (id) act(id);
  };
}

/** Single keys, while a person has the focus. */
export function useBoardKeys(
  place: RefObject<HTMLElement | null>,
  board: Board,
  seats: readonly Seat[],
): void {
  const { singleKeys } = useSettings();
  const places: (readonly [string, Place])[] = [
    ...seats.map(({ id }, index) => [String(index + 1), { kind: 'seat', seat: id }] as const),
    ...placeKeys,
  ];
  const moves = places.map(([key, to]) => [key, withPerson((id) => board.move(id, to))] as const);
  const shortcuts: Shortcuts = {
    ...Object.fromEntries(moves),
    L: withPerson((id) => board.makeLead(id)),
    Delete: withPerson((id) => board.remove(id)),
    Enter: withPerson((id) => board.edit(id)),
    F2: withPerson((id) => board.edit(id)),
  };
  useShortcuts(shortcuts, { singleKeys, within: place });
}
