import { hasScoredAll } from '../../../../src-main/game/has-scored.ts';
import { evaluatorsOf, findRound, moveNumber } from '../../../../src-main/game/find.ts';
import type { Rules } from '../../../../src-main/game/rules.ts';
import type { Move, Round, SessionState } from '../../../../src-main/game/state.ts';
import type { Pip } from '../../../parts/level-pips.tsx';
import { signed } from '../../../../src-main/game/signed.ts';
import { timeText } from '../../../parts/time.ts';

/** Where a move stands on its way from said to scored. */
export interface MoveStage {
  readonly kind: 'withdrawn' | 'unfinished' | 'to adjudicate' | 'to score' | 'scoring' | 'scored';
  readonly words: string;
  readonly detail: string;
  readonly pips?: readonly Pip[];
  /** When what it waits for began to be waited for. */
  readonly since?: string;
}

export function moveState(
  move: Move,
  state: Pick<SessionState, 'participants' | 'rounds'>,
  rules: Rules,
): MoveStage {
  if (move.status === 'withdrawn') {
    const at = move.withdrawnAt ? timeText(move.withdrawnAt) : '';
    return { kind: 'withdrawn', words: '', detail: `Withdrawn ${at}` };
  }
  if (move.status === 'unfinished') {
    return { kind: 'unfinished', words: 'To finish', detail: missing(move) };
  }
  if (move.revealedAt !== null) return { kind: 'scored', words: 'Scored', detail: '' };
  const pips = evaluatorsOf(state).map(({ id }): Pip => {
    if (hasScoredAll(move, rules, id)) return 'full';
    return hasScoredSome(move, id) ? 'half' : 'empty';
  });
  const inCount = pips.filter((pip) => pip === 'full').length;
  if (pips.every((pip) => pip === 'empty')) {
    if (!move.adjudication && asksForRuling(findRound(state, move.round))) {
      const { occurredAt: since } = move;
      return { kind: 'to adjudicate', words: 'To adjudicate', detail: '', since };
    }
    return { kind: 'to score', words: 'To score', detail: '' };
  }
  const detail = `${inCount} of ${pips.length} in`;
  return { kind: 'scoring', words: 'Scoring, blind', detail, pips };
}

/** The plan has a phase for it, and moves are being made; a move can be scored without. */
function asksForRuling(round: Round | undefined): boolean {
  if (!round || round.plan.minutes.adjudicate === 0) return false;
  const begun = [...round.phasesRun, ...(round.phase ? [round.phase] : [])];
  return begun.some(({ phase }) => phase !== 'brief' && phase !== 'negotiate');
}

function hasScoredSome(move: Move, evaluator: string): boolean {
  return Object.values(move.scores).some((byEvaluator) => evaluator in byEvaluator);
}

function missing(move: Move): string {
  const parts = [
    !move.effect && 'effect',
    move.instruments.length === 0 && 'instrument',
    move.targets.length === 0 && 'target',
  ].filter((part) => part !== false);
  return parts.length === 0 ? 'to be confirmed' : `${parts[0]} missing`;
}

/** “3.2, Washington, public, scored, net −4.7”. */
export function rowName(
  move: Move,
  seat: string,
  net: number | null,
  stage: MoveStage['kind'],
): string {
  const known = move.visibility === 'public' ? 'public' : 'private';
  const status = statusWord(move, stage);
  const result = net === null ? '' : `, net ${signed(net)}`;
  return `${moveNumber(move)}, ${seat}, ${known}, ${status}${result}`;
}

function statusWord(move: Move, stage: MoveStage['kind']): string {
  if (move.status === 'withdrawn') return 'withdrawn';
  if (move.status === 'unfinished') return 'to finish';
  if (move.revealedAt !== null) return 'scored';
  return stage === 'to adjudicate' ? stage : 'to score';
}
