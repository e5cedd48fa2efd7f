import { movesOfRound } from '../../../../src-main/game/find.ts';
import { remembered } from '../../../../src-main/game/remembered.ts';
import type { Rules } from '../../../../src-main/game/rules.ts';
import { valuesOf } from '../../../../src-main/game/scoring.ts';
import type { Round } from '../../../../src-main/game/state.ts';

export interface Coverage {
  /** Pairs of a standing move and a criterion that are rated, and those that could be. */
  readonly rated: number;
  readonly ratable: number;
  /** Moves with an effect, by criterion in the pack's order. */
  readonly effects: readonly number[];
  readonly toScore: number;
  readonly toFinish: number;
}

export function coverageOf(rounds: readonly Round[], rules: Rules): Coverage {
  return rounds.map((round) => ofRound(round, rules)).reduce(plus, noneOf(rules));
}

/** A round that has not changed is not counted again. */
const ofRound = remembered((round: Round, rules: Rules): Coverage => {
  const moves = movesOfRound(round).filter(({ status }) => status !== 'withdrawn');
  const values = moves.map((move) => {
    const byCriterion = valuesOf(move, rules);
    return rules.criteria.map(({ id }) => byCriterion[id] ?? null);
  });
  return {
    rated: values.flat().filter((value) => value !== null).length,
    ratable: moves.length * rules.criteria.length,
    effects: rules.criteria.map((_, index) => values.filter((of) => of[index]).length),
    toScore: moves.filter(({ revealedAt }) => revealedAt === null).length,
    toFinish: moves.filter(({ status }) => status === 'unfinished').length,
  };
});

function noneOf({ criteria }: Rules): Coverage {
  return { rated: 0, ratable: 0, effects: criteria.map(() => 0), toScore: 0, toFinish: 0 };
}

function plus(a: Coverage, b: Coverage): Coverage {
  return {
    rated: a.rated + b.rated,
    ratable: a.ratable + b.ratable,
    effects: a.effects.map((count, index) => count + (b.effects[index] ?? 0)),
    toScore: a.toScore + b.toScore,
    toFinish: a.toFinish + b.toFinish,
  };
}
