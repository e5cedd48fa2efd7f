import { openRound } from '../../../src-main/game/find.ts';
import type { Round, SessionState } from '../../../src-main/game/state.ts';

/** What stands at the top, and what takes the clock's place while none runs. */
export interface RoomMoment {
  readonly title: string;
  /** The round's own name. */
  readonly name: string;
  /** The round that is open. */
  readonly round: Round | null;
  /** While no round is. */
  readonly sentence: string;
}

export function roomMoment(state: SessionState): RoomMoment {
  const { title, status } = state.session;
  const round = openRound(state);
  if (round) return { ...headOf(round, state), round, sentence: '' };
  if (status === 'finished') return whole(title, 'The session has ended.');
  const ended = state.rounds.findLast((each) => each.status === 'closed');
  if (!ended) return whole(title, 'The session has not begun.');
  return { ...headOf(ended, state), round: null, sentence: sentenceAfter(ended, state) };
}

function headOf({ number, plan }: Round, { rounds }: SessionState) {
  return { title: `Round ${number} of ${rounds.length}`, name: plan.name };
}

function whole(title: string, sentence: string): RoomMoment {
  return { title, name: '', round: null, sentence };
}

function sentenceAfter({ number, plan }: Round, { rounds }: SessionState): string {
  const next = rounds.find(({ status }) => status === 'planned');
  const pause = plan.breakAfter > 0 && next ? ` Break, ${plan.breakAfter} min.` : '';
  const after = next
    ? ` Next is round ${next.number}${next.plan.name && `, ${next.plan.name}`}.`
    : '';
  return `Round ${number} has ended.${pause}${after}`;
}
