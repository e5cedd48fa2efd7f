import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { audience } from './cases/audience.ts';
import { commitGrowth } from './cases/commit-growth.ts';
import { commit } from './cases/commit.ts';
import { firstScreen } from './cases/first-screen.ts';
import { library } from './cases/library.ts';
import { memory } from './cases/memory.ts';
import { openGrowth } from './cases/open-growth.ts';
import { open } from './cases/open.ts';
import { peerMoves } from './cases/peer-moves.ts';
import { report } from './cases/report.ts';
import { scrub } from './cases/scrub.ts';
import { search } from './cases/search.ts';
import { seek } from './cases/seek.ts';
import { type } from './cases/type.ts';
import { measure, type BenchContext, type Case, type Result } from './measure.ts';

const cases: readonly Case[] = [
  commit,
  commitGrowth,
  open,
  seek,
  scrub,
  peerMoves,
  audience,
  report,
  type,
  openGrowth,
  search,
  library,
  firstScreen,
  memory,
];

export interface Machine extends Omit<BenchContext, 'folder' | 'browser'> {
  readonly browser: string | undefined;
}

/** @returns 0 when every goal holds, 1 when one does not, 2 for wrong usage */
export async function main(args: readonly string[], machine: Machine): Promise<number> {
  const asJson = args.includes('--json');
  const only = args.includes('--only') ? args[args.indexOf('--only') + 1] : undefined;
  const chosen = cases.filter(({ name }) => only === undefined || name === only);
  if (chosen.length === 0) {
    process.stderr.write(`No such bench. There are: ${cases.map(({ name }) => name).join(', ')}\n`);
    return 2;
  }
  let allHold = true;
  for (const bench of chosen) {
    const { browser = '' } = machine;
    if (bench.needsBrowser && !browser) {
      process.stderr.write(`${bench.name.padEnd(12)}not measured: no Chromium is installed\n`);
      continue;
    }
    const folder = await mkdtemp(join(tmpdir(), 'tabletop-bench-'));
    const result = await measure(bench, { ...machine, browser, folder });
    await rm(folder, { recursive: true, force: true });
    process.stdout.write(`${asJson ? JSON.stringify(result) : line(result)}\n`);
    allHold &&= result.holds;
  }
  return allHold ? 0 : 1;
}

function line({ name, unit, ours, reference, against, ratio, goal, holds }: Result): string {
  return [
    name.padEnd(12),
    `ours ${ours.toFixed(2)} ${unit}`.padEnd(18),
    `reference ${reference.toFixed(2)} ${unit}`.padEnd(24),
    `${ratio.toFixed(2)}×`.padStart(10),
    `  goal ${goal}`.padEnd(22),
    holds ? 'holds ' : 'MISSED',
    `  against ${against}`,
  ].join('');
}
