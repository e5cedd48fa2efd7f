import type { Choose } from './choose.ts';
import type { Maker, Making } from './making.ts';
import { someMove, someVisibility } from './making.ts';

function someNote({ state, choose }: Making): string {
  return choose.of(state.rounds.flatMap(({ notes }) => notes))?.id ?? 'n1';
}

function somePhoto({ state, choose }: Making): string {
  return choose.of(state.rounds.flatMap(({ attachments }) => attachments))?.id ?? 'f1';
}

function someBookmark(state: Making['state'], choose: Choose): string {
  return choose.of(state.bookmarks)?.id ?? 'b1';
}

export const noteMakers: readonly Maker[] = [
  (making) => ({
    kind: 'takeNote',
    text: making.words(),
    speaker: making.words(),
    visibility: someVisibility(making.choose),
    ...(making.choose.rarely(2) && { moveId: someMove(making) }),
  }),
  (making) => ({
    kind: 'amendNote',
    noteId: someNote(making),
    text: making.words(),
    ...(making.choose.rarely(2) && { speaker: making.words() }),
    ...(making.choose.rarely(3) && { moveId: making.choose.among(null, someMove(making)) }),
  }),
  (making) => ({ kind: 'strikeNote', noteId: someNote(making), reason: making.words() }),
  (making) => ({
    kind: 'discloseNote',
    noteId: someNote(making),
    to: someVisibility(making.choose),
  }),
  ({ words }) => ({ kind: 'setBookmark', label: words() }),
  ({ state, choose, words }) => ({
    kind: 'renameBookmark',
    bookmarkId: someBookmark(state, choose),
    label: words(),
  }),
  ({ state, choose }) => ({ kind: 'clearBookmark', bookmarkId: someBookmark(state, choose) }),
  (making) => ({
    kind: 'addAttachment',
    name: making.words(),
    visibility: someVisibility(making.choose),
    ...(making.choose.rarely(2) && { moveId: someMove(making) }),
  }),
  (making) => ({
    kind: 'amendAttachment',
    attachmentId: somePhoto(making),
    name: making.words(),
    ...(making.choose.rarely(3) && { moveId: making.choose.among(null, someMove(making)) }),
  }),
  (making) => ({
    kind: 'strikeAttachment',
    attachmentId: somePhoto(making),
    reason: making.words(),
  }),
  (making) => ({
    kind: 'discloseAttachment',
    attachmentId: somePhoto(making),
    to: someVisibility(making.choose),
  }),
];
