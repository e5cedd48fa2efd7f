import { readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect } from 'vitest';
import { Fault } from '../../../src-main/contract/faults.ts';
import type { ImportOutcome } from '../../../src-main/contract/files.ts';
import type { SessionEvent } from '../../../src-main/game/event.ts';
import type { Desk } from '../../../src-main/session/desk.ts';
import type { EventRow } from '../../../src-main/store/chain.ts';
import { emptyHead, seal } from '../../../src-main/store/chain.ts';
import { rowsOf } from './some-sessions.ts';

/** What an import answers, after which a refused file has left nothing anywhere. */
export function imported(there: Desk, bytes: Buffer): string {
  const before = rowsOf(there.library);
  const outcome = codeOf(() => there.files.import(bytes));
  if (outcome !== 'session') expect(rowsOf(there.library)).toBe(before);
  const files = readdirSync(dirname(there.library.file)).map((name) => name.replace(/^.*?\./, ''));
  expect(files.every((end) => /^tabletop-library(-wal|-shm|\.key)?$/.test(end))).toBe(true);
  return outcome;
}

function codeOf(work: () => ImportOutcome): string {
  try {
    const outcome = work();
    return outcome.kind === 'refused' ? outcome.problem.code : outcome.kind;
  } catch (error) {
    if (error instanceof Fault && error.code !== 'unforeseen') return error.code;
    throw error;
  }
}

/** A log that holds together, whatever it says. */
export function sealedRows(id: string, events: readonly object[]): EventRow[] {
  return seal(emptyHead(id), events as SessionEvent[]).map(({ event, data }) => ({
    ...event,
    occurredAt: event.occurredAt ?? null,
    data,
  }));
}
