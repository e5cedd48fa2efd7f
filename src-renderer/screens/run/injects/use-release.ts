import type { DeckInject } from '../../../../src-main/game/deck.ts';
import type { DueInject } from '../../../../src-main/game/due-injects.ts';
import type { Refusal } from '../../../../src-main/game/refusal.ts';
import { useMirror } from '../../../client/context.ts';
import { useDrafts } from '../../../client/drafts-context.ts';
import { useRoom } from '../room.ts';
import { choiceKey, readChoice } from './release-choice.ts';

/** Releases an inject as it was chosen for it; answers why not. */
export function useRelease(): (inject: DeckInject) => Promise<Refusal | null> {
  const mirror = useMirror();
  const drafts = useDrafts();
  const { tell } = useRoom();
  return async (inject) => {
    const key = choiceKey(inject.id);
    const { to, onScreen, pause } = readChoice(inject, drafts.read(key));
    const command = { kind: 'releaseInject' as const, injectId: inject.id, onScreen, pause };
    const given = typeof to === 'string' ? to : [...to];
    const outcome = await mirror.execute({ ...command, to: given });
    if (!outcome.ok) return outcome.refusal;
    drafts.write(key, '');
    tell(`Released: inject ${inject.number}, ${inject.title}`);
    return null;
  };
}

/** The one that comes next by the clock or is due already; none while all others wait. */
export function nextDue(due: readonly DueInject[]): DeckInject | undefined {
  const [first] = due;
  return first && first.due.is !== 'waiting' ? first.inject : undefined;
}
