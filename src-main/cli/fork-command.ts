import { findSession, missing } from './find-session.ts';
import type { Io } from './io.ts';
import { withDeskIfThere } from './open-desk.ts';
import { Refused } from './refused.ts';
import { versionUnknown } from './version-unknown.ts';

interface Options {
  readonly library?: string;
  readonly at?: number;
  readonly title?: string;
}

/** `tabletop fork`: prints the id of a session that goes on from there. */
export function forkCommand(asked: string, { library, at, title }: Options, io: Io): void {
  const fork = withDeskIfThere(library, io, (desk) => {
    const session = findSession(desk, asked);
    const forked = desk.fork(session, {
      ...(at !== undefined && { version: at }),
      ...(title !== undefined && { title }),
    });
    if (forked.ok) return forked.sessionId;
    const { code, message } = forked.refusal;
    // That nobody looked at it in a window stays so: its log is read without opening it.
    if (code === 'version-unknown')
      throw versionUnknown(desk.library.log.head(session).version, at);
    throw new Refused(code, message);
  });
  if (fork === undefined) throw missing(asked);
  io.out(`${fork}\n`);
}
