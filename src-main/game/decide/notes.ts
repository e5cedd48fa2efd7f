import type { bookmarkCommands, noteCommands } from '../command/notes.ts';
import { findNote } from '../find.ts';
import type { Refused } from '../refusal.ts';
import { refuse } from '../refusal.ts';
import type { Note, SessionState } from '../state.ts';
import { checkMove, differing, roundAt } from './annotations.ts';
import { checkOccurred, checkVisibility } from './checks.ts';
import type { Deciders } from './decision.ts';
import { happened, idAt } from './decision.ts';
import { widened } from './telling.ts';

/** The note, if it is there and has not been struck. */
function standingNote(state: SessionState, noteId: string): Note | Refused {
  const note = findNote(state, noteId);
  if (!note) return refuse('note-unknown', 'noteId');
  return note.struckAt === null ? note : refuse('note-struck', 'noteId');
}

export const decideNotes: Deciders<keyof typeof noteCommands> = {
  takeNote(state, { occurredAt, ...data }, context) {
    const wrong =
      checkMove(state, data.moveId) ??
      checkVisibility(context.rules, data.visibility) ??
      checkOccurred(occurredAt, context);
    if (wrong) return wrong;
    const event = {
      kind: 'noteTaken' as const,
      data: { ...data, noteId: idAt('n', state), round: roundAt(state, occurredAt) },
    };
    return happened(occurredAt === undefined ? event : { ...event, occurredAt });
  },
  amendNote(state, { noteId, ...asked }) {
    const note = standingNote(state, noteId);
    if ('ok' in note) return note;
    const wrong = checkMove(state, asked.moveId);
    if (wrong) return wrong;
    const { text, speaker, moveId } = note;
    const changes = differing({ text, speaker, moveId }, asked);
    if (Object.keys(changes).length === 0) return refuse('amendment-empty');
    return happened({ kind: 'noteAmended', data: { noteId, ...changes } });
  },
  strikeNote(state, data) {
    const note = standingNote(state, data.noteId);
    if ('ok' in note) return note;
    return happened({ kind: 'noteStruck', data });
  },
  discloseNote(state, { noteId, to }, { rules }) {
    const note = standingNote(state, noteId);
    if ('ok' in note) return note;
    const wrong = checkVisibility(rules, to, 'to');
    if (wrong) return wrong;
    const all = widened(note.visibility, to);
    if (all === undefined) return refuse('note-already-known', 'to');
    const { round, at, text, speaker, moveId } = note;
    const told = { round, at, text, speaker, ...(moveId !== null && { moveId }) };
    return happened({ kind: 'noteDisclosed', data: { noteId, to: all, note: told } });
  },
};

function hasBookmark(state: SessionState, bookmarkId: string): boolean {
  return state.bookmarks.some(({ id }) => id === bookmarkId);
}

export const decideBookmarks: Deciders<keyof typeof bookmarkCommands> = {
  setBookmark(state, data) {
    const wrong = checkMove(state, data.moveId);
    if (wrong) return wrong;
    return happened({ kind: 'bookmarkSet', data: { ...data, bookmarkId: idAt('b', state) } });
  },
  renameBookmark(state, data) {
    if (!hasBookmark(state, data.bookmarkId)) return refuse('bookmark-unknown', 'bookmarkId');
    return happened({ kind: 'bookmarkRenamed', data });
  },
  clearBookmark(state, data) {
    if (!hasBookmark(state, data.bookmarkId)) return refuse('bookmark-unknown', 'bookmarkId');
    return happened({ kind: 'bookmarkCleared', data });
  },
};
