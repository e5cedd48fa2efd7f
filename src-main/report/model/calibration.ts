import type { ReliabilityRow } from '../../game/calibration.ts';
import { calibrationOf } from '../../game/calibration.ts';
import type { ReportContext } from '../context.ts';

export interface ReportCalibration {
  /** A seat, or control. */
  readonly by: string;
  readonly n: number;
  /** 0, always right, to 1. */
  readonly brier: number | null;
  readonly table: readonly ReliabilityRow[];
}

export function calibrationPart({ state, pack, people }: ReportContext): ReportCalibration[] {
  return calibrationOf(state, pack).map(({ by, n, brier, table }) => ({
    by: by === 'control' ? 'Control' : people.person(by, { where: 'Calibration', field: 'by' }),
    n,
    brier,
    table: table.filter((row) => row.n > 0),
  }));
}
