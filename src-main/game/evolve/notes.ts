import type { Draft } from 'immer';
import type { SessionEvent } from '../event.ts';
import type { attachmentEvents, bookmarkEvents, noteEvents } from '../event/notes.ts';
import { compareMoments } from '../moment.ts';
import type { Attachment, Note, Round } from '../state.ts';
import type { Handlers, Working } from './handlers.ts';
import { workingRound } from './handlers.ts';

function workingNote(state: Working, noteId: string): Draft<Note> | undefined {
  return lastOf(state, ({ notes }) => notes, noteId);
}

function workingAttachment(state: Working, attachmentId: string): Draft<Attachment> | undefined {
  return lastOf(state, ({ attachments }) => attachments, attachmentId);
}

/** From the newest back: what is changed has mostly just been recorded. */
function lastOf<T extends { id: string }>(
  state: Working,
  list: (round: Draft<Round>) => T[],
  id: string,
): T | undefined {
  for (const round of state.rounds.toReversed()) {
    const found = list(round).findLast((one) => one.id === id);
    if (found) return found;
  }
  return undefined;
}

/** What an amendment replaces. */
function before<T extends object>(current: T, changes: Partial<T>): Partial<T> {
  const fields = Object.keys(changes) as (keyof T)[];
  return Object.fromEntries(fields.map((field) => [field, current[field]])) as Partial<T>;
}

function amend<T extends Draft<Note> | Draft<Attachment>>(
  one: T | undefined,
  changes: Partial<T>,
  { recordedAt, version }: SessionEvent,
): void {
  if (!one) return;
  const amendment = { at: recordedAt, version, before: before(one, changes) };
  one.amendments = [...one.amendments, amendment];
  Object.assign(one, changes);
}

function placeBy<T extends { at: string }>(list: T[], one: T): void {
  const later = list.findIndex(({ at }) => compareMoments(at, one.at) > 0);
  list.splice(later < 0 ? list.length : later, 0, one);
}

export const evolveNotes: Handlers<keyof typeof noteEvents> = {
  noteTaken(state, { noteId, moveId, ...note }, event) {
    workingRound(state, note.round)?.notes.push({
      ...note,
      id: noteId,
      at: event.occurredAt ?? event.recordedAt,
      recordedAt: event.recordedAt,
      version: event.version,
      moveId: moveId ?? null,
      amendments: [],
      struckAt: null,
    });
  },
  noteAmended(state, { noteId, ...changes }, event) {
    amend(workingNote(state, noteId), changes, event);
  },
  noteStruck(state, { noteId }, { recordedAt }) {
    const note = workingNote(state, noteId);
    if (note) note.struckAt = recordedAt;
  },
  noteDisclosed(state, { noteId, to, note: { moveId, ...told } }, event) {
    const known = workingNote(state, noteId);
    if (known) {
      known.visibility = to;
      return;
    }
    placeBy(workingRound(state, told.round)?.notes ?? [], {
      ...told,
      id: noteId,
      recordedAt: event.recordedAt,
      version: event.version,
      moveId: moveId ?? null,
      visibility: to,
      amendments: [],
      struckAt: null,
    });
  },
};

export const evolveBookmarks: Handlers<keyof typeof bookmarkEvents> = {
  bookmarkSet(state, { bookmarkId, label, moveId }, event) {
    state.bookmarks.push({
      id: bookmarkId,
      label,
      at: event.recordedAt,
      version: event.version,
      moveId: moveId ?? null,
    });
  },
  bookmarkRenamed(state, { bookmarkId, label }) {
    const bookmark = state.bookmarks.find(({ id }) => id === bookmarkId);
    if (bookmark) bookmark.label = label;
  },
  bookmarkCleared(state, { bookmarkId }) {
    state.bookmarks = state.bookmarks.filter(({ id }) => id !== bookmarkId);
  },
};

export const evolveAttachments: Handlers<keyof typeof attachmentEvents> = {
  attachmentAdded(state, { attachmentId, moveId, ...file }, event) {
    workingRound(state, file.round)?.attachments.push({
      ...file,
      id: attachmentId,
      at: event.occurredAt ?? event.recordedAt,
      version: event.version,
      moveId: moveId ?? null,
      amendments: [],
      struckAt: null,
    });
  },
  attachmentAmended(state, { attachmentId, ...changes }, event) {
    amend(workingAttachment(state, attachmentId), changes, event);
  },
  attachmentStruck(state, { attachmentId }, { recordedAt }) {
    const attachment = workingAttachment(state, attachmentId);
    if (attachment) attachment.struckAt = recordedAt;
  },
  attachmentDisclosed(state, { attachmentId, to, attachment: { moveId, ...told } }, event) {
    const known = workingAttachment(state, attachmentId);
    if (known) {
      known.visibility = to;
      return;
    }
    placeBy(workingRound(state, told.round)?.attachments ?? [], {
      ...told,
      id: attachmentId,
      version: event.version,
      moveId: moveId ?? null,
      visibility: to,
      amendments: [],
      struckAt: null,
    });
  },
};
