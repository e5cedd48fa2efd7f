import { useSessionView } from '../../../client/context.ts';
import { announce } from '../../../parts/announce.ts';
import { MoreMenu } from '../../../parts/more-menu.tsx';
import { useLocked } from '../use-locked.ts';
import { withChange, withoutRound } from './plan.ts';
import type { Plan } from './use-plan.ts';

/** Minutes of a break until they are said. */
const usualBreak = 15;

interface RoundMenuProps {
  /** From 0. */
  readonly index: number;
  readonly plan: Plan;
}

export function RoundMenu({ index, plan }: RoundMenuProps) {
  const { state } = useSessionView();
  const locked = useLocked();
  const number = index + 1;
  const round = state.rounds[index];
  const isLast = index === plan.rounds.length - 1;

  function whyStays(): string | null {
    if (locked) return locked;
    if (round && round.status !== 'planned') return 'it has been opened';
    return plan.rounds.length === 1 ? 'it is the only one' : null;
  }
  function whyNoBreak(): string | null {
    if (locked) return locked;
    if (isLast) return 'no round comes after it';
    return round && round.plan.breakAfter > 0 ? 'there is one' : null;
  }

  async function remove() {
    const problem = await plan.change((rounds) => withoutRound(rounds, index));
    announce(problem ?? `Round ${number} removed. Ctrl Z brings it back.`);
  }
  async function pause() {
    const breakAfter = usualBreak;
    const problem = await plan.change((rounds) => withChange(rounds, index, { breakAfter }));
    announce(problem ?? `Break of ${usualBreak} minutes after round ${number}.`);
  }

  return (
    <MoreMenu
      label={`More for round ${number}`}
      items={[
        {
          id: 'break',
          label: `Break after round ${number}`,
          reason: whyNoBreak(),
          run: () => void pause(),
        },
        {
          id: 'remove',
          label: `Remove round ${number}`,
          reason: whyStays(),
          run: () => void remove(),
        },
      ]}
    />
  );
}
