import type { SessionState } from '../../game/state.ts';
import type { ReadPhoto } from '../photos.ts';
import { addressOf } from '../photos.ts';

/**
 * The smaller copies of the photos in a session as its audience knows it, by the SHA-256 of the
 * original. What was struck is not among them.
 *
 * @param read answers nothing for a photo that is damaged or gone; its name then stands alone
 */
export function replayPhotos({ rounds }: SessionState, read: ReadPhoto): Record<string, string> {
  const photos = new Map<string, string>();
  for (const { sha256, struckAt } of rounds.flatMap(({ attachments }) => attachments)) {
    const picture = struckAt === null && !photos.has(sha256) ? read(sha256) : undefined;
    if (picture) photos.set(sha256, addressOf(picture));
  }
  return Object.fromEntries(photos);
}
