import type { SessionEvent } from '../game/event.ts';
import { writeCsv } from '../report/csv.ts';
import { reportModel } from '../report/model.ts';
import { missing } from './find-session.ts';
import type { Io } from './io.ts';
import { withDeskIfThere } from './open-desk.ts';
import type { StoredSession } from './read-session.ts';
import { readNamedSession } from './read-session.ts';
import { unavailable } from './refused.ts';
import { writeOutput } from './write-output.ts';

interface Options {
  readonly library?: string;
  readonly as: string;
  readonly out?: string;
}

export const exportFormats = ['json', 'csv', 'tabletop'];

/** `tabletop export`: everything about a session, for control's eyes. */
export function exportCommand(asked: string, { library, as, out }: Options, io: Io): void {
  if (as === 'tabletop') throw unavailable(as, 'json, csv');
  const session = withDeskIfThere(library, io, (desk) => readNamedSession(desk, asked));
  if (!session) throw missing(asked);
  writeOutput(as === 'json' ? asJson(session) : asCsv(session, io), out, io);
}

interface SessionFile {
  readonly format: 'tabletop-session';
  readonly formatVersion: 1;
  readonly session: string;
  readonly pack: StoredSession['pack'];
  readonly events: readonly SessionEvent[];
}

function asJson({ id, pack, events }: StoredSession): string {
  const file: SessionFile = {
    format: 'tabletop-session',
    formatVersion: 1,
    session: id,
    pack,
    events,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function asCsv({ events, pack }: StoredSession, { now, timeZone }: Io): string {
  const options = { chathamHouse: false, generatedAt: now(), timeZone };
  return writeCsv(reportModel({ events, pack, audience: 'control', options }));
}
