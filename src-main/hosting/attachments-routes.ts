import { implement } from '@orpc/server';
import { attachmentsContract } from '../contract/attachments.ts';
import { Fault } from '../contract/faults.ts';
import type { Audience } from '../game/audience.ts';
import { eventsFor } from '../game/audience.ts';
import { refuse } from '../game/refusal.ts';
import type { LiveSession } from '../session/live-session.ts';
import { takePhoto } from '../session/take-photo.ts';
import type { Picture } from '../store/attachments.ts';
import { granted } from './answer.ts';
import type { Services } from './services.ts';
import { refused } from './trouble.ts';

export function attachmentsRoutes({ library, desk }: Services) {
  const os = implement(attachmentsContract);
  const { attachments } = library;
  return os.router({
    add: os.add.handler(({ input: { sessionId, original, copy, about } }) => {
      const session = desk.open(sessionId);
      const photo = granted(takePhoto(attachments, original, copy));
      const command = { ...about, kind: 'addAttachment' };
      const { version } = granted(session.execute(command, 'control', photo));
      return { version };
    }),
    original: os.original.handler(({ input }) =>
      sent(attachments.original(photoOf(desk.open(input.sessionId), input.attachmentId))),
    ),
    copy: os.copy.handler(({ input }) =>
      sent(attachments.copy(photoOf(desk.open(input.sessionId), input.attachmentId))),
    ),
  });
}

/**
 * The hash under which a photo is kept, if the audience has been told of it in this session.
 * One that was taken back is still in the log, and can be looked at in a replay.
 *
 * @throws REFUSED photo-unknown
 */
export function photoOf(
  { events }: Pick<LiveSession, 'events'>,
  attachmentId: string,
  audience: Audience = 'control',
): string {
  for (const { kind, data } of eventsFor(audience, events)) {
    if (kind === 'attachmentAdded' && data.attachmentId === attachmentId) return data.sha256;
    if (kind === 'attachmentDisclosed' && data.attachmentId === attachmentId) {
      return data.attachment.sha256;
    }
  }
  throw refused(refuse('photo-unknown', 'attachmentId').refusal);
}

function sent(picture: Picture | undefined): { media: string; data: string } {
  if (!picture) throw new Fault('attachment-damaged');
  return { media: picture.media, data: picture.data.toString('base64') };
}
