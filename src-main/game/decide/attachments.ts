import type { attachmentCommands } from '../command/notes.ts';
import { findAttachment } from '../find.ts';
import type { Refused } from '../refusal.ts';
import { refuse } from '../refusal.ts';
import type { Attachment, SessionState } from '../state.ts';
import { checkMove, differing, roundAt } from './annotations.ts';
import { checkVisibility } from './checks.ts';
import type { Deciders } from './decision.ts';
import { happened, idAt } from './decision.ts';
import { widened } from './telling.ts';

/** The photo, if it is there and has not been struck. */
function standingAttachment(state: SessionState, attachmentId: string): Attachment | Refused {
  const attachment = findAttachment(state, attachmentId);
  if (!attachment) return refuse('photo-unknown', 'attachmentId');
  return attachment.struckAt === null ? attachment : refuse('photo-struck', 'attachmentId');
}

export const decideAttachments: Deciders<keyof typeof attachmentCommands> = {
  addAttachment(state, data, { rules, photo }) {
    const wrong = checkMove(state, data.moveId) ?? checkVisibility(rules, data.visibility);
    if (wrong) return wrong;
    // Nothing is recorded of a photo whose bytes are not there.
    if (!photo) return refuse('photo-missing', 'original');
    const place = { attachmentId: idAt('f', state), round: roundAt(state) };
    return happened({ kind: 'attachmentAdded', data: { ...data, ...photo, ...place } });
  },
  amendAttachment(state, { attachmentId, ...asked }) {
    const attachment = standingAttachment(state, attachmentId);
    if ('ok' in attachment) return attachment;
    const wrong = checkMove(state, asked.moveId);
    if (wrong) return wrong;
    const { name, moveId } = attachment;
    const changes = differing({ name, moveId }, asked);
    if (Object.keys(changes).length === 0) return refuse('amendment-empty');
    return happened({ kind: 'attachmentAmended', data: { attachmentId, ...changes } });
  },
  strikeAttachment(state, data) {
    const attachment = standingAttachment(state, data.attachmentId);
    if ('ok' in attachment) return attachment;
    return happened({ kind: 'attachmentStruck', data });
  },
  discloseAttachment(state, { attachmentId, to }, { rules }) {
    const attachment = standingAttachment(state, attachmentId);
    if ('ok' in attachment) return attachment;
    const wrong = checkVisibility(rules, to, 'to');
    if (wrong) return wrong;
    const all = widened(attachment.visibility, to);
    if (all === undefined) return refuse('photo-already-known', 'to');
    return happened({
      kind: 'attachmentDisclosed',
      data: { attachmentId, to: all, attachment: asTold(attachment) },
    });
  },
};

function asTold({ round, at, name, media, sha256, bytes, width, height, moveId }: Attachment) {
  const size = width === undefined || height === undefined ? {} : { width, height };
  return { round, at, name, media, sha256, bytes, ...size, ...(moveId !== null && { moveId }) };
}
