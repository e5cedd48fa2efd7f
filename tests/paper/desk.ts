/** Imports sheets into a library of their own, and says what came of it. */
import { totalsOf } from '../../src-main/game/scoring.ts';
import { alaska } from '../../src-main/scenario/alaska.ts';
import { Desk } from '../../src-main/session/desk.ts';
import type { PaperContents } from '../../src-main/game/paper-files.ts';
import { importPaper } from '../../src-main/session/paper/import-paper.ts';
import { randomChance } from '../../src-main/session/random-chance.ts';
import { temporaryLibrary } from '../store/temporary.ts';

export const now = '2026-06-01T09:00:00.000Z';

export function newDesk(): Desk {
  return new Desk(temporaryLibrary(), { ...randomChance, now: () => now }, [alaska], () => []);
}

export type Sheets = Record<string, string | Uint8Array>;

export function asContents(sheets: Sheets): PaperContents {
  const encoder = new TextEncoder();
  return new Map(
    Object.entries(sheets).map(([name, text]) => [
      name,
      typeof text === 'string' ? encoder.encode(text) : text,
    ]),
  );
}

export function importSheets(desk: Desk, sheets: Sheets, zone = 'Europe/Brussels') {
  return importPaper(desk, asContents(sheets), { packs: [alaska], now, zone });
}

/** The session as it stands in the library. @throws when it was refused */
export function imported(sheets: Sheets, zone?: string) {
  const desk = newDesk();
  const result = importSheets(desk, sheets, zone);
  if (!result.ok) throw new Error(JSON.stringify(result.problems, null, 1));
  const { state, events } = desk.open(result.sessionId);
  return { state, events, totals: totalsOf(state, alaska) };
}

/** What is wrong, as `moves.csv 4 seat seat-unknown`. */
export function problemsOf(sheets: Sheets): string[] {
  const desk = newDesk();
  const result = importSheets(desk, sheets);
  if (result.ok) throw new Error('It was imported.');
  if (desk.list().sessions.length > 0) throw new Error('The library was changed.');
  return result.problems.map(({ file, row, column, code }) =>
    [file, row, column, code].filter((part) => part !== null).join(' '),
  );
}
