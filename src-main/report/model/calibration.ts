import { calibrationOf } from '../../game/calibration.ts';
import type { Calibration, ReliabilityRow } from '../../game/calibration.ts';
import type { ReportContext } from '../context.ts';
import { refOf, type MoveRef } from './move-ref.ts';
import type { ReportMoves } from './moves.ts';

export interface ReportReliability extends Omit<ReliabilityRow, 'moves'> {
  readonly moves: readonly MoveRef[];
}

export interface ReportCalibration {
  /** A seat, or control. */
  readonly by: string;
  readonly n: number;
  /** 0, always right, to 1. */
  readonly brier: number | null;
  readonly table: readonly ReportReliability[];
}

export function calibrationPart(context: ReportContext, moves: ReportMoves): ReportCalibration[] {
  const { state, pack } = context;
  return calibrationOf(state, pack).map((each) => toldCalibration(each, context, moves));
}

export function toldCalibration(
  { by, n, brier, table }: Calibration,
  { people }: ReportContext,
  moves: ReportMoves,
): ReportCalibration {
  return {
    by: by === 'control' ? 'Control' : people.person(by, { where: 'Calibration', field: 'by' }),
    n,
    brier,
    table: table
      .filter((row) => row.n > 0)
      .map((row) => ({
        ...row,
        moves: row.moves.flatMap((id) => {
          const move = moves.get(id);
          return move ? [refOf(move)] : [];
        }),
      })),
  };
}
