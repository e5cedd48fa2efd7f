import { z } from 'zod';
import { Fault } from '../../contract/faults.ts';
import type { FileRefused } from '../../contract/file-problem.ts';
import { unfit } from '../../contract/file-problem.ts';
import type { SessionEvent } from '../../game/event.ts';
import { parseEvent } from '../../game/event.ts';
import { canonicalJson } from '../../store/canonical-json.ts';
import type { EventRow } from '../../store/chain.ts';
import { brokenAt, emptyHead } from '../../store/chain.ts';
import { eventOf } from '../../store/event-log.ts';

/** Whether rows are a log that this program could have written: its chain, and each of its events. */
export function checkLog(
  id: string,
  rows: readonly EventRow[],
): { readonly ok: true; readonly events: readonly SessionEvent[] } | FileRefused {
  if (rows.length === 0) return unfit('log-empty');
  const broken = brokenAt(emptyHead(id), rows);
  if (broken !== null) return unfit('log-broken', `Version ${broken}.`);
  const events: SessionEvent[] = [];
  for (const row of rows) {
    const event = checkedEvent(row);
    if (!('kind' in event)) return event;
    const { batch = 0 } = events.at(-1) ?? {};
    const isBegun = event.batch === event.version || event.batch === batch;
    if (!isBegun) return unfit('event-invalid', `Version ${row.version}.`);
    events.push(event);
  }
  return { ok: true, events };
}

function checkedEvent(row: EventRow): SessionEvent | FileRefused {
  try {
    const event = eventOf(row);
    const parsed = parseEvent(event);
    // The library hands out what is stored without parsing it again.
    if (canonicalJson(parsed) === canonicalJson(event)) return parsed;
  } catch (error) {
    if (error instanceof Fault && error.code === 'library-newer') return unfit('file-newer');
    const foreseen = error instanceof z.ZodError || error instanceof SyntaxError;
    // Lifting and comparing believe in the shape of what they are given.
    if (!foreseen && !(error instanceof TypeError) && !(error instanceof RangeError)) throw error;
  }
  return unfit('event-invalid', `Version ${row.version}.`);
}
