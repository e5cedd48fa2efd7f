/** Stated likelihoods against what happened. */
import type { Outcome } from './event/adjudication.ts';
import type { Rules } from './rules.ts';
import { standingMoves } from './scoring.ts';
import type { Move, SessionState } from './state.ts';

export interface Calibration {
  /** A seat, or `control`. */
  readonly by: string;
  /** Estimates of moves that have been adjudicated. */
  readonly n: number;
  /** Mean squared distance of estimate and result, 0 (always right) to 1; `null` with none. */
  readonly brier: number | null;
  readonly table: readonly ReliabilityRow[];
}

export interface ReliabilityRow {
  /** Per cent, `from` included, `to` not, save 100. */
  readonly from: number;
  readonly to: number;
  readonly n: number;
  /** Mean of the likelihoods stated, in per cent; `null` with none. */
  readonly stated: number | null;
  /** Share of what took hold, in per cent; `null` with none. */
  readonly happened: number | null;
  /** The moves they were stated of, by id. */
  readonly moves: readonly string[];
}

/** A move that takes hold in part counts half: neither forecast was simply wrong. */
const result: Record<Outcome, number> = {
  'takes effect': 1,
  partly: 0.5,
  fails: 0,
  backfires: 0,
};

const bands = [0, 20, 40, 60, 80] as const;

export interface Forecast {
  readonly move: Move;
  readonly by: string;
  /** 0 to 1. */
  readonly stated: number;
  readonly happened: number;
}

/**
 * Brier score = Σ (stated − happened)² ÷ n over a forecaster's estimates. The last estimate of
 * each forecaster on a move counts, and moves without a ruling wait.
 * Source: G. Brier, “Verification of Forecasts Expressed in Terms of Probability”, Monthly
 * Weather Review 78 (1950), for two classes.
 *
 * @returns one for each seat and control that has stated any, in the pack's order
 */
export function calibrationOf(state: SessionState, rules: Rules): Calibration[] {
  const forecasts = forecastsOf(state);
  const order = [...rules.seats.map(({ id }) => id), 'control'];
  const others = [...new Set(forecasts.map(({ by }) => by))].filter((by) => !order.includes(by));
  return [...order, ...others].flatMap((by) => {
    const own = forecasts.filter((forecast) => forecast.by === by);
    return own.length === 0
      ? []
      : [{ by, n: own.length, brier: brierOf(own), table: tableOf(own) }];
  });
}

/** What was stated of moves that have been adjudicated; the last that each forecaster stated. */
export function forecastsOf(state: SessionState): Forecast[] {
  return standingMoves(state).flatMap((move) => {
    if (!move.adjudication) return [];
    const happened = result[move.adjudication.outcome];
    const last = new Map(move.estimates.map(({ by, middle }) => [by, middle]));
    return [...last].map(([by, middle]) => ({ move, by, stated: middle / 100, happened }));
  });
}

function brierOf(forecasts: readonly Forecast[]): number | null {
  return mean(forecasts.map(({ stated, happened }) => (stated - happened) ** 2));
}

function tableOf(forecasts: readonly Forecast[]): ReliabilityRow[] {
  return bands.map((from) => {
    const to = from + 20;
    const inBand = forecasts.filter(({ stated }) => {
      const percent = stated * 100;
      return percent >= from && (percent < to || to === 100);
    });
    const stated = mean(inBand.map((forecast) => forecast.stated * 100));
    const happened = mean(inBand.map((forecast) => forecast.happened * 100));
    return {
      from,
      to,
      n: inBand.length,
      stated,
      happened,
      moves: inBand.map(({ move }) => move.id),
    };
  });
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}
