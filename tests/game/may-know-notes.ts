import type { attachmentEvents, noteEvents } from '../../src-main/game/event/notes.ts';
import { findAttachment, findNote } from '../../src-main/game/find.ts';
import type { Words } from './may-know.ts';
import { inTheRoom, named } from './named.ts';

type Kind = keyof typeof noteEvents | keyof typeof attachmentEvents;

/** The words of notes and photos that an audience may know. */
export const noteWords: { readonly [K in Kind]?: Words<K> } = {
  noteTaken: ({ text, speaker, visibility }, audience) =>
    named(audience, visibility) && [text, inTheRoom(speaker, audience)],
  noteAmended: ({ noteId, text, speaker }, audience, state) => {
    const note = findNote(state, noteId);
    return note && named(audience, note.visibility) && [text, inTheRoom(speaker, audience)];
  },
  noteDisclosed: ({ to, note: { text, speaker } }, audience) =>
    named(audience, to) && [text, inTheRoom(speaker, audience)],
  attachmentAdded: (data, audience) => named(audience, data.visibility) && data,
  attachmentAmended: (data, audience, state) => {
    const attachment = findAttachment(state, data.attachmentId);
    return attachment && named(audience, attachment.visibility) && data;
  },
  attachmentDisclosed: (data, audience) => named(audience, data.to) && data,
};
