import type { SessionEvent } from '../game/event.ts';
import { fold } from '../game/evolve.ts';
import { writeCsv } from '../report/csv.ts';
import { reportModel } from '../report/model.ts';
import { writePaper } from '../session/paper/write-paper.ts';
import { missing } from './find-session.ts';
import type { Io } from './io.ts';
import { withDeskIfThere } from './open-desk.ts';
import type { StoredSession } from './read-session.ts';
import { readNamedSession } from './read-session.ts';
import { Refused } from './refused.ts';
import { writeFolder, writeOutput } from './write-output.ts';

interface Options {
  readonly library?: string;
  readonly as: string;
  readonly out?: string;
}

export const exportFormats = ['json', 'csv', 'tabletop'];

/** `tabletop export`: everything about a session, for control's eyes. */
export function exportCommand(asked: string, { library, as, out }: Options, io: Io): void {
  const found = withDeskIfThere(library, io, (desk) => {
    const session = readNamedSession(desk, asked);
    return { session, file: as === 'tabletop' ? desk.files.save(session.id) : undefined };
  });
  if (!found) throw missing(asked);
  const { session, file } = found;
  if (file && !file.ok) throw new Refused(file.problem.code, file.problem.message);
  if (file) return writeOutput(file.bytes, out, io);
  if (as === 'csv' && out !== undefined) {
    return writeFolder(out, writePaper(fold(session.events), session.pack.id));
  }
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
