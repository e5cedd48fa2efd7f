import { basename } from 'node:path';
import type { RescueBackup, RescueKnown } from '../../contract/rescue.ts';
import { allMoves, openRound } from '../../game/find.ts';
import type { Pack } from '../../scenario/pack.ts';
import { packSchema } from '../../scenario/pack.ts';
import type { Backup } from '../../store/backup-files.ts';
import type { Library } from '../../store/library.ts';
import { againOf, holdsOf, lastWritten, surveyBackup } from './backup-contents.ts';
import type { Surveyed } from './survey.ts';
import { survey } from './survey.ts';
import { isTooLarge } from '../../store/read-aside.ts';

type Known = Pick<RescueKnown, 'writtenAt' | 'sessions' | 'backups' | 'older' | 'marks' | 'room'>;

/** Moves the ruler shows at most. */
const mostMarks = 60;

/**
 * What can be said of a damaged library, and of its backups.
 *
 * @param library `null` when nothing of it can be read
 * @param backups newest first; only the newest few of them are looked into
 */
export function whatIsKnown(
  library: Library | null,
  backups: readonly Backup[],
  lookedInto: number,
): Known {
  const sessions = library ? survey(library) : null;
  const looked = backups.slice(0, lookedInto).map((backup) => ({
    backup,
    held: surveyBackup(backup.file),
  }));
  const best = sessions ?? looked.find(({ held }) => held !== null)?.held ?? null;
  return {
    writtenAt: (sessions && lastWritten(sessions)?.savedAt) ?? null,
    sessions:
      sessions?.map(({ id, title, sound, lost, isWhole }) => ({
        id,
        title,
        sound,
        lost,
        isWhole,
      })) ?? null,
    backups: looked.map(({ backup, held }): RescueBackup => ({
      name: basename(backup.file),
      at: backup.at,
      holds: held && holdsOf(held),
      isTooLarge: held === null && isTooLarge(backup.file),
      again: held && sessions && againOf(sessions, held),
    })),
    older: backups.length - looked.length,
    marks: marksOf(best ?? [], library),
    room: roomOf(best ?? []),
  };
}

function roomOf(sessions: readonly Surveyed[]): Known['room'] {
  const running = sessions.filter(({ state }) => state?.session.status === 'running');
  const last = lastWritten(running);
  const clock = last?.state && openRound(last.state)?.phase;
  return last && clock ? { title: last.title, clock } : null;
}

function marksOf(sessions: readonly Surveyed[], library: Library | null): Known['marks'] {
  const packs = new Map<string, Pack | null>();
  const packOf = (hash: string) => {
    const known = packs.get(hash);
    if (known !== undefined) return known;
    const pack = readPackOf(library, hash);
    packs.set(hash, pack);
    return pack;
  };
  const marks = sessions.flatMap(({ state }) =>
    (state ? allMoves(state) : []).map((move) => {
      const seats = state ? packOf(state.session.pack.hash)?.seats : undefined;
      const seat = seats?.find(({ id }) => id === move.seat);
      const { glyph = 'circle', tone = 'slate' } = seat ?? {};
      return { at: move.recordedAt, glyph, tone };
    }),
  );
  return marks.toSorted((a, b) => (a.at < b.at ? -1 : 1)).slice(-mostMarks);
}

function readPackOf(library: Library | null, hash: string): Pack | null {
  try {
    return packSchema.safeParse(library?.packs.get(hash)).data ?? null;
  } catch {
    return null;
  }
}
