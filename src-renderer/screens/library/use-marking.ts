import type { SessionSummary } from '../../../src-main/contract/summary.ts';
import { go } from '../../client/route.ts';
import { useSettings } from '../../client/settings.ts';
import { useShortcuts } from '../../parts/shortcut.ts';
import { countTrouble } from '../compare/choice-words.ts';
import { marks, sayOfMarks, toggleMark } from '../compare/marks.ts';
import { awaitedSample } from './library-rows.ts';

/** X marks the chosen session, or the one that runs, C compares what is marked. */
export function useMarking(chosen: Pick<SessionSummary, 'id'> | undefined): void {
  const { singleKeys } = useSettings();
  useShortcuts(
    {
      X: () => (chosen ? mark(chosen.id) : sayOfMarks('Choose a session first, with J and K.')),
      C: compareMarked,
    },
    { singleKeys },
  );
}

export function mark(id: string): void {
  if (id === awaitedSample.id) sayOfMarks('Open the sample once, then it can be marked.');
  else toggleMark(id);
}

/** Says what is wrong with the choice, or shows it side by side. */
export function compareMarked(): void {
  const ids = marks();
  const trouble = countTrouble(ids.length);
  if (trouble) sayOfMarks(`${trouble} X marks the chosen session.`);
  else go({ screen: 'compare', sessionIds: ids });
}
