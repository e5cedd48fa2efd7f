/** The parts of a report that say where a session stands, without the rest of it. */
import { contextOf } from './context.ts';
import type { ReportAgreement } from './model/agreement.ts';
import { agreementPart } from './model/agreement.ts';
import type { ReportCalibration } from './model/calibration.ts';
import { calibrationPart } from './model/calibration.ts';
import { reportMoves } from './model/moves.ts';
import type { ReportSeats } from './model/seats.ts';
import { seatsOf } from './model/seats.ts';
import type { ReportSensitivity } from './model/sensitivity.ts';
import { sensitivityPart } from './model/sensitivity.ts';
import type { Swing } from './model/swings.ts';
import { swingsOf } from './model/swings.ts';
import type { ReportInput } from './report-input.ts';
import type { Totals } from '../game/scoring.ts';
import type { TrajectoryPoint } from '../game/trajectory.ts';

export interface Standing {
  readonly totals: Totals;
  /** Lowest and highest evaluator's own running total at the end; `null` with fewer than two. */
  readonly spread: TrajectoryPoint['spread'];
  readonly seats: ReportSeats;
  readonly swings: readonly Swing[];
  readonly agreement: ReportAgreement;
  readonly sensitivity: ReportSensitivity;
  readonly calibration: readonly ReportCalibration[];
}

export function standingOf(input: ReportInput): Standing {
  const context = contextOf(input, false);
  const moves = reportMoves(context);
  return {
    totals: context.totals,
    spread: context.points.at(-1)?.spread ?? null,
    seats: seatsOf(context),
    swings: swingsOf(context, moves),
    agreement: agreementPart(context, moves),
    sensitivity: sensitivityPart(context),
    calibration: calibrationPart(context, moves),
  };
}
