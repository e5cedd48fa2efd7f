import { z } from 'zod';
import { id, line, moment, optionalLine, optionalProse, prose } from '../text.ts';

/** An empty list is refused by a rule, which says what is missing. */
const whoMayKnow = z.union([z.literal('public'), z.literal('control'), z.array(id).max(9)]);

/** `null` says that it belongs to no move after all. */
const newMoveId = id.nullable().optional();

export const noteCommands = {
  takeNote: z.strictObject({
    text: prose,
    speaker: optionalLine.default(''),
    moveId: id.optional(),
    visibility: whoMayKnow.default('control'),
    occurredAt: moment.optional(),
  }),
  amendNote: z.strictObject({
    noteId: id,
    text: prose.optional(),
    speaker: optionalLine.optional(),
    moveId: newMoveId,
  }),
  strikeNote: z.strictObject({ noteId: id, reason: optionalProse.default('') }),
  discloseNote: z.strictObject({ noteId: id, to: whoMayKnow }),
};

export const bookmarkCommands = {
  setBookmark: z.strictObject({ label: line, moveId: id.optional() }),
  renameBookmark: z.strictObject({ bookmarkId: id, label: line }),
  clearBookmark: z.strictObject({ bookmarkId: id }),
};

export const attachmentCommands = {
  /** What the photo is comes through the context: main has looked at its bytes itself. */
  addAttachment: z.strictObject({
    name: line,
    moveId: id.optional(),
    visibility: whoMayKnow.default('control'),
  }),
  amendAttachment: z.strictObject({
    attachmentId: id,
    name: line.optional(),
    moveId: newMoveId,
  }),
  strikeAttachment: z.strictObject({ attachmentId: id, reason: optionalProse.default('') }),
  discloseAttachment: z.strictObject({ attachmentId: id, to: whoMayKnow }),
};
