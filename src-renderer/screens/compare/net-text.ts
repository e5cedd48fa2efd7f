import { signed } from '../../../src-main/game/signed.ts';
import type { LinedMove } from '../../../src-main/report/comparison/lined-move.ts';

/** The net of a move, or what it waits for. */
export function netText({ net, status }: LinedMove): string {
  if (net !== null) return signed(net);
  return status === 'unfinished' ? 'to finish' : 'to score';
}
