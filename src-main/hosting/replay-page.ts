import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The page of a replay file, as it was built; see `buildReplayPage`. */
export type ReplayPage = () => string;

/** @param programs the folder of the built programs, beside which it stands */
export function builtReplayPage(programs: string): ReplayPage {
  return () => readFileSync(join(programs, '../replay-file/replay.html'), 'utf8');
}
