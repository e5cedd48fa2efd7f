import { findMove, findRound, moveNumber } from '../../../../src-main/game/find.ts';
import type { SessionState } from '../../../../src-main/game/state.ts';
import { useOffer } from '../../../client/commands.ts';
import { useMirror, useSessionView } from '../../../client/context.ts';
import { announce } from '../../../parts/announce.ts';
import { useRoom } from '../room.ts';

/** Moves of a round change places by hand; their times stay as they are. */
export function useReorder(selected: string | null) {
  const mirror = useMirror();
  const { state } = useSessionView();
  const { notify } = useRoom();

  async function place(by: -1 | 1) {
    const neighbour = neighbourOf(state, selected, by);
    if (selected === null || !neighbour) {
      announce(by < 0 ? 'It is the first of its round.' : 'It is the last of its round.');
      return;
    }
    const order = by < 0 ? [selected, neighbour.id] : [neighbour.id, selected];
    const outcome = await mirror.execute({
      kind: 'reorderRound',
      round: neighbour.round,
      order,
    });
    const move = findMove(mirror.view().state, selected);
    if (!outcome.ok) announce(outcome.refusal.message);
    else if (move) {
      const side = by < 0 ? 'before' : 'after';
      notify(`Move ${moveNumber(move)} put ${side} ${moveNumber(neighbour)}`);
    }
  }
  const offer = (by: -1 | 1) => ({
    id: by < 0 ? 'move-up' : 'move-down',
    label: by < 0 ? 'Move up' : 'Move down',
    keys: by < 0 ? 'Alt ↑' : 'Alt ↓',
    ...(!neighbourOf(state, selected, by) && {
      reason: by < 0 ? 'first of its round' : 'last of its round',
    }),
    run: () => void place(by),
  });
  useOffer(state.session.sample ? [] : [offer(-1), offer(1)]);
  return place;
}

function neighbourOf(state: SessionState, selected: string | null, by: -1 | 1) {
  const move = selected === null ? undefined : findMove(state, selected);
  const order = move ? (findRound(state, move.round)?.order ?? []) : [];
  const id = order[order.indexOf(selected ?? '') + by];
  return id === undefined ? undefined : findMove(state, id);
}
