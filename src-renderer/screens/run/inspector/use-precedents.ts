import { precedentsAt } from '../../../../src-main/game/precedents.ts';
import type { Move } from '../../../../src-main/game/state.ts';
import { useSessionView } from '../../../client/context.ts';
import { evaluatorName } from '../../../parts/person-name.ts';
import type { PrecedentsOf } from './precedent-list.tsx';

const most = 3;

/** Earlier moves of this session at a level, newest first. */
export function usePrecedents(move: Move): PrecedentsOf {
  const { state } = useSessionView();
  return (criterion, level) =>
    precedentsAt(state, move, criterion, level)
      .slice(0, most)
      .map((precedent) => ({
        ...precedent,
        who: precedent.isOfficial
          ? 'reconciled'
          : precedent.evaluators.map((id) => evaluatorName(state, id)).join(', '),
      }));
}
