import { faultWords } from '../contract/faults.ts';
import { findSession, missing } from './find-session.ts';
import type { Io } from './io.ts';
import { withDeskIfThere } from './open-desk.ts';
import { Refused } from './refused.ts';

interface Options {
  readonly library?: string;
  readonly json?: true;
}

/** `tabletop verify`: whether a log is as it was written. */
export function verifyCommand(asked: string, { library, json }: Options, io: Io): void {
  const found = withDeskIfThere(library, io, (desk) => {
    const session = findSession(desk, asked);
    return { session, ...desk.verify(session), head: desk.library.log.head(session).hash };
  });
  if (!found) throw missing(asked);
  const { session, events, ok, brokenAt, head } = found;
  if (json) io.out(`${JSON.stringify({ session, events, head, ok, brokenAt }, null, 2)}\n`);
  else if (ok) io.out(`${events} events\nhead ${head}\nok\n`);
  if (ok) return;
  throw new Refused('log-damaged', `${faultWords['log-damaged']} Version ${brokenAt}.`);
}
