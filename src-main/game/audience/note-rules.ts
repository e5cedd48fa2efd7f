import type { attachmentEvents, bookmarkEvents, noteEvents } from '../event/notes.ts';
import type { Knowledge } from './knowledge.ts';
import type { Rule } from './rules.ts';

type Kind = keyof typeof noteEvents | keyof typeof bookmarkEvents | keyof typeof attachmentEvents;

/** Without the link to a move the audience does not know of. */
function linked<T extends { moveId?: string | undefined }>(data: T, knowledge: Knowledge): T {
  const { moveId, ...rest } = data;
  return (moveId === undefined || knowledge.knowsMove(moveId) ? data : rest) as T;
}

/** Moved to a move it does not know of, it belongs to none for this audience. */
function relinked<T extends { moveId?: string | null | undefined }>(
  data: T,
  knowledge: Knowledge,
): T {
  const { moveId } = data;
  const known = moveId === undefined || moveId === null || knowledge.knowsMove(moveId);
  return known ? data : { ...data, moveId: null };
}

/** Who spoke may be somebody of the roster, whom the public is not told of. */
function unnamed<T extends { speaker: string }>(data: T, knowledge: Knowledge): T {
  return knowledge.isPublic ? { ...data, speaker: '' } : data;
}

const controlOnly = (): null => null;

export const noteRules: { readonly [K in Kind]: Rule<K> } = {
  noteTaken(data, knowledge) {
    if (!knowledge.mayKnow(data.visibility)) return null;
    knowledge.annotations.add(data.noteId);
    return linked(unnamed(data, knowledge), knowledge);
  },
  noteAmended(data, knowledge) {
    if (!knowledge.annotations.has(data.noteId)) return null;
    const { speaker, ...rest } = relinked(data, knowledge);
    return speaker === undefined || knowledge.isPublic ? rest : { ...rest, speaker };
  },
  noteStruck(data, { annotations }) {
    return annotations.has(data.noteId) ? { ...data, reason: '' } : null;
  },
  noteDisclosed(data, knowledge) {
    if (!knowledge.mayKnow(data.to)) return null;
    knowledge.annotations.add(data.noteId);
    return { ...data, note: linked(unnamed(data.note, knowledge), knowledge) };
  },
  bookmarkSet: controlOnly,
  bookmarkRenamed: controlOnly,
  bookmarkCleared: controlOnly,
  attachmentAdded(data, knowledge) {
    if (!knowledge.mayKnow(data.visibility)) return null;
    knowledge.annotations.add(data.attachmentId);
    return linked(data, knowledge);
  },
  attachmentAmended(data, knowledge) {
    return knowledge.annotations.has(data.attachmentId) ? relinked(data, knowledge) : null;
  },
  attachmentStruck(data, { annotations }) {
    return annotations.has(data.attachmentId) ? { ...data, reason: '' } : null;
  },
  attachmentDisclosed(data, knowledge) {
    if (!knowledge.mayKnow(data.to)) return null;
    knowledge.annotations.add(data.attachmentId);
    return { ...data, attachment: linked(data.attachment, knowledge) };
  },
};
