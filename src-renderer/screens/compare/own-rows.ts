import type { ComparedRow, Comparison } from '../../../src-main/report/comparison.ts';

/** Where they differ; everything, of sessions that were never one. */
export function ownRows({ rows, counts }: Comparison): ComparedRow[] {
  return rows.filter(({ isShared }) => counts === 'over everything' || !isShared);
}
