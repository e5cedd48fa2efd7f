/**
 * What a photo is, told from its bytes: by the page before it decodes one, and by main again
 * before it keeps one.
 */
import { imageSize } from 'image-size';
import type { PhotoFacts, PhotoMedia } from '../game/photo.ts';
import { photoLimits } from '../game/photo.ts';
import type { Refused } from '../game/refusal.ts';
import { refuse } from '../game/refusal.ts';

export type Measured = { readonly ok: true } & Omit<PhotoFacts, 'sha256'>;

const field = 'original';
/** The size stands before the picture; what cameras put before it is no longer than this. */
const headBytes = 8 * 1024 * 1024;

/** Looks at the head for what it is and how large, and at the tail for whether it is all there. */
export function measurePhoto(data: Uint8Array): Measured | Refused {
  if (data.length > photoLimits.bytes) return refuse('photo-too-large', field);
  const media = mediaOf(data);
  if (!media) return refuse('photo-unreadable', field);
  const size = sizeOf(data);
  if (!size || !isWhole[media](data)) return refuse('photo-damaged', field);
  if (size.width * size.height > photoLimits.pixels) {
    return refuse('photo-too-many-pixels', field);
  }
  return { ok: true, media, bytes: data.length, ...size };
}

function startsWith(data: Uint8Array, at: number, ...bytes: readonly number[]): boolean {
  return bytes.every((byte, place) => data[at + place] === byte);
}

function mediaOf(data: Uint8Array): PhotoMedia | undefined {
  if (startsWith(data, 0, 0xff, 0xd8, 0xff)) return 'image/jpeg';
  if (startsWith(data, 0, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'image/png';
  const isRiff = startsWith(data, 0, 0x52, 0x49, 0x46, 0x46);
  if (isRiff && startsWith(data, 8, 0x57, 0x45, 0x42, 0x50)) return 'image/webp';
  return undefined;
}

function sizeOf(data: Uint8Array): { width: number; height: number } | undefined {
  try {
    const { width, height } = imageSize(data.subarray(0, headBytes));
    return width > 0 && height > 0 ? { width, height } : undefined;
  } catch {
    return undefined;
  }
}

function view({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}

/** What is cut short would still be decoded, as a photo that is half grey. */
const isWhole: Readonly<Record<PhotoMedia, (data: Uint8Array) => boolean>> = {
  'image/jpeg': isWholeJpeg,
  'image/png': isWholePng,
  'image/webp': (data) => data.length >= 12 && view(data).getUint32(4, true) + 8 <= data.length,
};

/** A thumbnail inside the head has an end of its own, so only an end after the scan counts. */
function isWholeJpeg(data: Uint8Array): boolean {
  const words = view(data);
  for (let at = 2; at + 4 <= data.length; at += 2 + words.getUint16(at + 2)) {
    if (data[at] !== 0xff) return false;
    if (data[at + 1] === 0xda) return endsAfter(data, at);
  }
  return false;
}

function endsAfter(data: Uint8Array, scan: number): boolean {
  for (let at = data.indexOf(0xff, scan + 2); at >= 0; at = data.indexOf(0xff, at + 1)) {
    if (data[at + 1] === 0xd9) return true;
  }
  return false;
}

function isWholePng(data: Uint8Array): boolean {
  const words = view(data);
  const end = 0x49454e44;
  for (let at = 8; at + 12 <= data.length; at += 12 + words.getUint32(at)) {
    if (words.getUint32(at + 4) === end) return true;
  }
  return false;
}
