import type { Interval } from '../../game/agreement/bootstrap.ts';
import { agreementInterval, agreementOf, thumbs } from '../../game/agreement.ts';
import { evaluatorNets } from '../../game/evaluator-nets.ts';
import { standingMoves, sumOrNull } from '../../game/scoring.ts';
import type { ReportContext } from '../context.ts';
import { alphaText } from '../../game/signed.ts';
import type { MoveRef } from './move-ref.ts';
import { refOf } from './move-ref.ts';
import type { ReportMoves } from './moves.ts';
import type { ReportScore } from './scores.ts';

export interface Disagreement {
  readonly move: MoveRef;
  readonly score: ReportScore;
  /** Levels between the lowest and the highest rating. */
  readonly gap: number;
}

export interface ReportAgreement {
  readonly alpha: number | null;
  readonly n: number;
  readonly raters: number;
  /** 95 % bootstrap interval; `null` with too few pairs. */
  readonly interval: Interval | null;
  readonly statement: string;
  readonly byCriterion: readonly {
    readonly id: string;
    readonly alpha: number | null;
    readonly n: number;
    /** 95 % bootstrap interval; `null` with too few pairs. */
    readonly interval: Interval | null;
  }[];
  readonly evaluators: readonly {
    readonly name: string;
    readonly rated: number;
    /** The evaluator's own total; `null` without a rating. */
    readonly total: number | null;
  }[];
  /** Widest first. */
  readonly widest: readonly Disagreement[];
  /** Reconciled scores that somebody keeps to another of. */
  readonly dissents: readonly Disagreement[];
}

const widestShown = 8;
/** A gap of one level is the scale's own grain. */
const wide = 2;

export function agreementPart(context: ReportContext, moves: ReportMoves): ReportAgreement {
  const { totals, pack, state } = context;
  const standing = standingMoves(state);
  const apart: Disagreement[] = [];
  const dissents: Disagreement[] = [];
  for (const { id } of standing) {
    const move = moves.get(id);
    for (const score of move?.scores ?? []) {
      if (!move) continue;
      const gap = gapOf(score);
      if (gap >= wide) apart.push({ move: refOf(move), score, gap });
      const kept = score.reconciled?.dissents.length ?? 0;
      if (kept > 0) dissents.push({ move: refOf(move), score, gap });
    }
  }
  const interval = agreementInterval(standing, pack);
  return {
    ...totals.agreement,
    interval,
    statement: `${statementOf(totals.agreement)}${intervalWords(totals.agreement, interval)}`,
    byCriterion: pack.criteria.map((criterion) => {
      const own = { ...pack, criteria: [criterion] };
      const { alpha, n } = agreementOf(standing, own);
      return { id: criterion.id, alpha, n, interval: agreementInterval(standing, own) };
    }),
    evaluators: evaluatorTotals(context),
    widest: apart.toSorted((a, b) => b.gap - a.gap).slice(0, widestShown),
    dissents,
  };
}

function statementOf({ alpha, n, raters }: ReportContext['totals']['agreement']): string {
  const pairs = `${n} ${n === 1 ? 'pair' : 'pairs'} of move and criterion`;
  if (n === 0)
    return 'Agreement is undefined: no pair of move and criterion was rated by two evaluators.';
  if (alpha === null) {
    return `Agreement is undefined: over ${pairs} rated by two evaluators or more, the ratings do not vary.`;
  }
  return `Krippendorff’s α (ordinal) is ${alphaText(alpha)} over ${pairs}, n = ${n}, rated by ${raters} evaluators.`;
}

function intervalWords(
  { alpha, n }: ReportContext['totals']['agreement'],
  interval: ReportAgreement['interval'],
): string {
  if (alpha === null) return '';
  const thumb =
    alpha >= thumbs.firm
      ? 'at or above .800, by rule of thumb enough for firm conclusions'
      : alpha >= thumbs.tentative
        ? 'between .667 and .800, by rule of thumb enough for tentative conclusions'
        : 'below .667, by rule of thumb too little to conclude from';
  const between = interval
    ? `its 95 % bootstrap interval runs from ${alphaText(interval.low)} to ${alphaText(interval.high)}`
    : `with n = ${n} there is no interval to give`;
  return ` It is ${thumb}; ${between}.`;
}

function gapOf({ ratings }: ReportScore): number {
  let lowest = Number.POSITIVE_INFINITY;
  let highest = Number.NEGATIVE_INFINITY;
  for (const { value } of ratings) {
    if (value === 'insufficient') continue;
    lowest = Math.min(lowest, value);
    highest = Math.max(highest, value);
  }
  return Math.max(0, highest - lowest);
}

function evaluatorTotals({ state, pack, people }: ReportContext): ReportAgreement['evaluators'] {
  const nets = evaluatorNets(state, pack);
  return people.evaluators.map((id) => {
    const own = nets.get(id) ?? [];
    return {
      name: people.evaluator(id),
      rated: own.reduce((sum, { rated }) => sum + rated, 0),
      total: sumOrNull(own.map(({ net }) => net)),
    };
  });
}
