import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { faultWords } from '../contract/faults.ts';
import { largestFile, proofWords, unfit } from '../contract/file-problem.ts';
import type { VerifiedSession } from '../contract/files.ts';
import type { Desk } from '../session/desk.ts';
import { readBytes } from '../store/read-bytes.ts';
import { verifyFile } from '../session/files/verify-file.ts';
import { findSession, missing } from './find-session.ts';
import type { Io } from './io.ts';
import { withDeskIfThere } from './open-desk.ts';
import { Refused } from './refused.ts';

interface Options {
  readonly library?: string;
  readonly json?: true;
}

/** `tabletop verify`: whether a session, in the library or a file, is as it was written. */
export function verifyCommand(asked: string, { library, json }: Options, io: Io): void {
  if (isFile(asked)) return told(verifiedFile(asked, library, io), null, json, io);
  const found = withDeskIfThere(library, io, (desk) => {
    const session = findSession(desk, asked);
    const { ok, brokenAt, events } = desk.verify(session);
    return {
      session,
      ok,
      brokenAt,
      events,
      head: headOf(desk, session),
      all: ok && desk.files.verify(session),
    };
  });
  if (!found) throw missing(asked);
  const { all, session, brokenAt, events, head } = found;
  if (all) return told(all, session, json, io);
  if (json) io.out(text({ session, events, head, ok: false, brokenAt }));
  throw new Refused('log-damaged', `${faultWords['log-damaged']} Version ${brokenAt}.`);
}

function headOf({ library }: Desk, session: string): string {
  return library.log.head(session).hash;
}

function isFile(asked: string): boolean {
  return existsSync(asked) && statSync(asked).isFile();
}

/** Nothing is taken in, so a library that is not there is not made. */
function verifiedFile(file: string, library: string | undefined, io: Io): VerifiedSession {
  const bytes = readBytes(resolve(file), largestFile);
  if (!bytes) return unfit('file-too-large');
  const own = withDeskIfThere(library, io, (desk) => desk.files.ownFingerprint());
  return verifyFile(bytes, own);
}

function told(
  found: VerifiedSession,
  session: string | null,
  json: true | undefined,
  io: Io,
): void {
  if (!found.ok) {
    if (json) io.out(text({ session, ok: false, ...found.problem }));
    throw new Refused(found.problem.code, found.problem.message);
  }
  const { sessionId, title, events, head, packs, photos, signer } = found;
  const counts = { events, head, ok: true, brokenAt: null, packs, photos };
  if (json) return io.out(text({ session: sessionId, title, ...counts, signer }));
  const lines = [
    `${events} events`,
    `head ${head}`,
    `${counted(packs, 'pack')}, ${counted(photos, 'photo')}`,
  ];
  if (signer) {
    const whose = signer.isOwn ? 'the key of this library' : 'another key than this library’s';
    lines.push(`signed ${signer.savedAt} by ${signer.fingerprint}, ${whose}`);
  }
  io.out(`${[...lines, 'ok', signer ? proofWords.signed : proofWords.kept].join('\n')}\n`);
}

function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}

function text(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
