import { z } from 'zod';
import { photoMedia } from '../photo.ts';
import { id, line, moment, optionalLine, optionalProse, prose, roundNumber } from '../text.ts';
import { visibility } from './moves.ts';

const note = z.strictObject({
  round: roundNumber,
  text: prose,
  /** Who spoke: a seat, a participant, or words. */
  speaker: optionalLine,
  moveId: id.optional(),
});

/** `null` says that it belongs to no move after all. */
const newMoveId = id.nullable().optional();

export const noteEvents = {
  noteTaken: note.extend({ noteId: id, visibility }),
  noteAmended: z.strictObject({
    noteId: id,
    text: prose.optional(),
    speaker: optionalLine.optional(),
    moveId: newMoveId,
  }),
  noteStruck: z.strictObject({ noteId: id, reason: optionalProse }),
  /** Carries the note as it stands, so that whoever learns of it now can fold it. */
  noteDisclosed: z.strictObject({ noteId: id, to: visibility, note: note.extend({ at: moment }) }),
};

export const bookmarkEvents = {
  bookmarkSet: z.strictObject({ bookmarkId: id, label: line, moveId: id.optional() }),
  bookmarkRenamed: z.strictObject({ bookmarkId: id, label: line }),
  bookmarkCleared: z.strictObject({ bookmarkId: id }),
};

const side = z.number().int().min(1);

/** A photo of the room; its bytes are kept by the hash of the original. */
const attachment = z.strictObject({
  round: roundNumber,
  moveId: id.optional(),
  /** What it shows, in words. */
  name: line,
  media: z.enum(photoMedia),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  bytes: z.number().int().min(1),
  /** Pixels as they are stored, before any turn the camera asks for. */
  width: side.optional(),
  height: side.optional(),
});

export const attachmentEvents = {
  attachmentAdded: attachment.extend({ attachmentId: id, visibility }),
  attachmentAmended: z.strictObject({
    attachmentId: id,
    name: line.optional(),
    moveId: newMoveId,
  }),
  attachmentStruck: z.strictObject({ attachmentId: id, reason: optionalProse }),
  /** Carries what is known of the photo, so that whoever learns of it now can fold it. */
  attachmentDisclosed: z.strictObject({
    attachmentId: id,
    to: visibility,
    attachment: attachment.extend({ at: moment }),
  }),
};
