import type { SessionState } from '../../../../src-main/game/state.ts';
import type { Pack } from '../../../../src-main/scenario/pack.ts';

/** The last closed round with an imperative nobody has judged yet, else the last opened one. */
export function roundToAssess(
  { rounds }: Pick<SessionState, 'rounds'>,
  { imperatives }: Pick<Pack, 'imperatives'>,
): number | undefined {
  const opened = rounds.filter(({ status }) => status !== 'planned');
  const waiting = opened.findLast(
    (round) => round.status === 'closed' && openImperatives(round, imperatives) > 0,
  );
  return (waiting ?? opened.at(-1))?.number;
}

/** How many imperatives of a round nobody has judged. */
export function openImperatives(
  round: SessionState['rounds'][number],
  imperatives: Pack['imperatives'],
): number {
  return imperatives.filter(({ id }) => round.imperatives[id] === undefined).length;
}
