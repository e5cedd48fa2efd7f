import type { KeptSession } from '../contract/shelf.ts';
import { inert } from '../report/words/inert.ts';
import { findSession } from './find-session.ts';
import type { Io } from './io.ts';
import { withDeskIfThere } from './open-desk.ts';
import { Refused } from './refused.ts';

interface Options {
  readonly library?: string;
  readonly yes?: true;
}

/** `tabletop empty-trash`: names what would go; only with `--yes` does it leave the library. */
export function emptyTrashCommand(asked: readonly string[], { library, yes }: Options, io: Io) {
  const gone = withDeskIfThere(library, io, (desk) => {
    const chosen = new Set(asked.map((one) => findSession(desk, one, ['trash'])));
    const sessions = desk
      .list()
      .sessions.filter(({ id, keptIn }) =>
        asked.length > 0 ? chosen.has(id) : keptIn === 'trash',
      );
    const kept = sessions.filter(({ keptIn }) => keptIn !== 'trash');
    if (kept.length > 0) {
      const message = 'Only what is in the trash can be deleted.';
      throw new Refused('session-not-in-trash', message, kept.map(lineOf));
    }
    if (sessions.length > 0 && !yes) throw unsaid(sessions);
    const done = desk.care.purge(sessions.map(({ id }) => id));
    if (!done.ok) throw new Refused(done.refusal.code, done.refusal.message);
    return sessions;
  });
  if (!gone || gone.length === 0) io.out('The trash is empty.\n');
  else io.out(gone.map((session) => `${lineOf(session)}\tdeleted\n`).join(''));
}

function unsaid(sessions: readonly KeptSession[]): Refused {
  const message =
    'Nothing has been deleted. With --yes these leave the library for good, with their logs, scores, notes and photos no other session holds; backups made before still hold them:';
  return new Refused('yes-missing', message, sessions.map(lineOf));
}

function lineOf({ id, title, moves }: KeptSession): string {
  return `${id}\t${inert(title)}\t${moves === 1 ? '1 move' : `${moves} moves`}`;
}
