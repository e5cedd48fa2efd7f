import type { SheetsSent } from '../contract/files.ts';
import type { PaperOutcome } from '../contract/paper-problem.ts';
import { mostProblems } from '../contract/paper-problem.ts';
import { largestSheet } from '../game/paper-files.ts';
import type { Refused } from '../game/refusal.ts';
import { refuse } from '../game/refusal.ts';
import { isTimeZone } from '../report/words/clock.ts';
import type { Desk } from '../session/desk.ts';
import { importPaper } from '../session/paper/import-paper.ts';
import { readSheets } from '../session/paper/read-sheets.ts';

/**
 * Takes in a session that was run on paper, or tells everything that is wrong with its sheets.
 *
 * @param bytes of the sheets, end to end; `null` when they were too much
 * @param now ISO 8601, UTC
 * @throws Fault; then nothing has changed
 */
export function importSheets(
  desk: Desk,
  bytes: Buffer | null,
  { sheets, timeZone: zone }: Omit<SheetsSent, 'upload'>,
  now: string,
): PaperOutcome | Refused {
  if (!isTimeZone(zone)) return refuse('malformed', 'timeZone');
  const sent = sheets.reduce((sum, sheet) => sum + (sheet.bytes ?? 0), 0);
  if (bytes?.length !== sent) return refuse('malformed', 'sheets');
  let end = 0;
  const parts = sheets.map(({ bytes: length }) => {
    if (length === null) return null;
    end += length;
    return length > largestSheet * 2 ** 20 ? null : bytes.subarray(end - length, end);
  });
  const names = sheets.map(({ name }) => name);
  const read = readSheets(names, (_name, place) => parts[place] ?? null);
  const imported = read.ok
    ? importPaper(desk, read.contents, { packs: desk.playable(), now, zone })
    : read;
  if (imported.ok) return imported;
  const { problems } = imported;
  const more = Math.max(0, problems.length - mostProblems);
  return { ok: false, problems: problems.slice(0, mostProblems), more };
}
