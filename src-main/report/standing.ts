/** The parts of a report that say where a session stands, without the rest of it. */
import { contextOf } from './context.ts';
import type { ReportAgreement } from './model/agreement.ts';
import { agreementPart } from './model/agreement.ts';
import type { ReportCalibration } from './model/calibration.ts';
import { toldCalibration } from './model/calibration.ts';
import { reportMoves } from './model/moves.ts';
import type { ReportSeats } from './model/seats.ts';
import { seatsOf } from './model/seats.ts';
import type { ReportSensitivity, ReportTrial } from './model/sensitivity.ts';
import { sensitivityPart, toldTrial } from './model/sensitivity.ts';
import type { Swing } from './model/swings.ts';
import { swingsOf } from './model/swings.ts';
import type { ReportInput } from './report-input.ts';
import type { Totals } from '../game/scoring.ts';
import { calibrationOf } from '../game/calibration.ts';
import { sensitivityOf, type Change } from '../game/sensitivity.ts';
import type { TrajectoryPoint } from '../game/trajectory.ts';

/** These say what they are of, so that it can be asked where they come from. */
export interface StandingTrial extends ReportTrial {
  readonly tried: Change;
}
export interface StandingSensitivity extends ReportSensitivity {
  readonly trials: readonly StandingTrial[];
}
export interface StandingCalibration extends ReportCalibration {
  readonly forecaster: string;
}

export interface Standing {
  readonly totals: Totals;
  /** Lowest and highest evaluator's own running total at the end; `null` with fewer than two. */
  readonly spread: TrajectoryPoint['spread'];
  readonly seats: ReportSeats;
  readonly swings: readonly Swing[];
  readonly agreement: ReportAgreement;
  readonly sensitivity: StandingSensitivity;
  readonly calibration: readonly StandingCalibration[];
}

export function standingOf(input: ReportInput): Standing {
  const context = contextOf(input, false);
  const { state, pack } = context;
  const moves = reportMoves(context);
  return {
    totals: context.totals,
    spread: context.points.at(-1)?.spread ?? null,
    seats: seatsOf(context),
    swings: swingsOf(context, moves),
    agreement: agreementPart(context, moves),
    sensitivity: {
      ...sensitivityPart(context),
      trials: sensitivityOf(state, pack).trials.map((trial) => ({
        ...toldTrial(trial, context),
        tried: trial.change,
      })),
    },
    calibration: calibrationOf(state, pack).map((each) => ({
      ...toldCalibration(each, context, moves),
      forecaster: each.by,
    })),
  };
}
