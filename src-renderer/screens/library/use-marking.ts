import { useEffect } from 'react';
import type { ShelvedSession } from '../../../src-main/contract/shelf.ts';
import { go } from '../../client/route.ts';
import { useSettings } from '../../client/settings.ts';
import { useShortcuts } from '../../parts/shortcut.ts';
import { countTrouble } from '../compare/choice-words.ts';
import { markOnly, marks, sayOfMarks, toggleMark } from '../compare/marks.ts';
import { awaitedSample } from './library-rows.ts';
import { isUnreadable } from './session-text.ts';

interface Marking {
  /** The session X marks: the chosen one, or the one that runs. */
  readonly chosen: ShelvedSession | undefined;
  /** What is listed. */
  readonly rows: readonly ShelvedSession[];
  /** What is found stands in place of the list, and marks by itself. */
  readonly isFinding: boolean;
}

/** X marks the chosen session, C compares what is marked. */
export function useMarking({ chosen, rows, isFinding }: Marking): void {
  const { singleKeys } = useSettings();
  useShortcuts({ X: () => (isFinding ? markFound() : markChosen(chosen)) }, { singleKeys });
  useShortcuts({ C: compareMarked }, { singleKeys });
  // What cannot be compared any more is not marked any more.
  useEffect(() => {
    const lost = new Set(rows.filter((row) => markTrouble(row) !== null).map(({ id }) => id));
    const left = marks().filter((id) => !lost.has(id));
    if (left.length < marks().length) markOnly(left);
  }, [rows]);
}

/** Nothing of what is in the trash is found, and nothing of what cannot be read. */
function markFound(): void {
  const hit = document.activeElement?.closest<HTMLElement>('[data-found-in]');
  if (hit?.dataset['foundIn']) toggleMark(hit.dataset['foundIn']);
  else choose('found');
}

function markChosen(chosen: ShelvedSession | undefined): void {
  if (!chosen) return choose('listed');
  const trouble = markTrouble(chosen);
  if (trouble) sayOfMarks(trouble);
  else toggleMark(chosen.id);
}

function choose(where: 'found' | 'listed'): void {
  sayOfMarks(
    where === 'found'
      ? 'Choose what was found first, with Enter and the arrows; X then marks its session.'
      : 'Choose a session first, with J and K.',
  );
}

/** Why a session cannot be compared with others; `null` when it can. */
export function markTrouble(session: ShelvedSession): string | null {
  if (session.id === awaitedSample.id) return 'Open the sample once, then it can be marked.';
  if (session.keptIn === 'trash') return 'It is in the trash. Restore it, then it can be marked.';
  return isUnreadable(session) ? 'Its log cannot be read, so that it cannot be compared.' : null;
}

/** Says what is wrong with the choice, or shows it side by side. */
export function compareMarked(): void {
  const ids = marks();
  const trouble = countTrouble(ids.length);
  if (trouble) sayOfMarks(`${trouble} X marks the chosen session.`);
  else go({ screen: 'compare', sessionIds: ids });
}
