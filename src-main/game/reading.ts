/** Numbers that are no sum of ratings, and which of them a move has a part in. */
import { comparedPairs } from './agreement.ts';
import type { Figure } from './evidence.ts';
import { forecastsOf } from './calibration.ts';
import { findMove } from './find.ts';
import type { Rules } from './rules.ts';
import { valueOf } from './scoring.ts';
import { type Change, sensitivityOf } from './sensitivity.ts';
import type { SessionState } from './state.ts';

export type Reading =
  | { readonly reading: 'index' }
  | { readonly reading: 'coverage' }
  /** The evaluators' own totals. */
  | { readonly reading: 'spread' }
  | { readonly reading: 'evaluator'; readonly evaluator: string }
  /** Of one criterion, or of all. */
  | { readonly reading: 'agreement'; readonly criterion?: string }
  /** Of a seat, or of `control`. */
  | { readonly reading: 'calibration'; readonly by: string }
  | { readonly reading: 'sensitivity'; readonly change: Change };

/** Any number that can be asked where it comes from. */
export type Subject = Figure | Reading;

export function isReading(subject: Subject): subject is Reading {
  return 'reading' in subject;
}

/** Of the whole session, as far as there is anything to read. */
export function readingsOf(state: SessionState, rules: Rules): Reading[] {
  const { trials } = sensitivityOf(state, rules);
  const forecasters = new Set(forecastsOf(state).map(({ by }) => by));
  return [
    { reading: 'index' },
    { reading: 'coverage' },
    { reading: 'spread' },
    { reading: 'agreement' },
    ...rules.criteria.map(({ id }) => ({ reading: 'agreement' as const, criterion: id })),
    ...[...forecasters].map((by) => ({ reading: 'calibration' as const, by })),
    ...trials
      .filter(({ turnsSign, turnsOrder }) => turnsSign || turnsOrder)
      .map(({ change }) => ({ reading: 'sensitivity' as const, change })),
  ];
}

/** Those a move has a part in, beside the sums of its ratings. */
export function readingsFedBy(state: SessionState, rules: Rules, moveId: string): Reading[] {
  const move = findMove(state, moveId);
  if (!move || move.status === 'withdrawn') return [];
  const isRated = rules.criteria.some(({ id }) => valueOf(move, id) !== null);
  const pairs = comparedPairs([move], rules);
  const forecasters = forecastsOf(state).filter((forecast) => forecast.move.id === moveId);
  return [
    ...(isRated ? [{ reading: 'index' as const }] : []),
    { reading: 'coverage' },
    ...(isRated ? [{ reading: 'spread' as const }] : []),
    ...(pairs.length > 0 ? [{ reading: 'agreement' as const }] : []),
    ...pairs.map(({ criterion }) => ({ reading: 'agreement' as const, criterion })),
    ...forecasters.map(({ by }) => ({ reading: 'calibration' as const, by })),
  ];
}
