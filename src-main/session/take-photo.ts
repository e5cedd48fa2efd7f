import { hash } from 'node:crypto';
import { measurePhoto } from '../contract/photo.ts';
import type { PhotoFacts } from '../game/photo.ts';
import { photoLimits } from '../game/photo.ts';
import type { Refused } from '../game/refusal.ts';
import { refuse } from '../game/refusal.ts';
import type { Attachments, Picture } from '../store/attachments.ts';

/** A photo that may be kept, with what it was found to be. */
export interface TakenPhoto {
  readonly facts: PhotoFacts;
  /** Keeps it, within the transaction that records it. */
  readonly keep: () => void;
}

/**
 * Looks at what a page has sent as a photo, and believes none of it.
 *
 * @param original base64
 * @param copy base64 of the smaller one
 */
export function takePhoto(
  shelf: Attachments,
  original: string,
  copy: string,
): TakenPhoto | Refused {
  const data = bytesOf(original);
  if (!data) return refuse('malformed', 'original');
  const measured = measurePhoto(data);
  if (!measured.ok) return measured;
  const small = copyOf(copy);
  if (!small) return refuse('malformed', 'copy');
  const { media, bytes, width, height } = measured;
  const facts = { media, bytes, width, height, sha256: hash('sha256', data) };
  return { facts, keep: () => shelf.put(facts, data, small) };
}

function copyOf(text: string): Picture | undefined {
  const data = bytesOf(text);
  const measured = data && measurePhoto(data);
  if (!data || !measured?.ok) return undefined;
  const { width, height, bytes, media } = measured;
  if (Math.max(width, height) > photoLimits.copySide) return undefined;
  return bytes > photoLimits.copyBytes ? undefined : { media, data };
}

/** `undefined` when the text is not exactly what those bytes are written as. */
function bytesOf(text: string): Buffer | undefined {
  const data = Buffer.from(text, 'base64');
  return data.toString('base64') === text ? data : undefined;
}
