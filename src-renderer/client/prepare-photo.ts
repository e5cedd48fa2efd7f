import { measurePhoto } from '../../src-main/contract/photo.ts';
import { photoLimits, type PhotoFacts } from '../../src-main/game/photo.ts';
import { refuse } from '../../src-main/game/refusal.ts';
import { base64Of } from './base64.ts';
import type { Outcome } from './outcome.ts';

/** A photo that can be sent to main. */
export interface PreparedPhoto {
  readonly facts: Omit<PhotoFacts, 'sha256'>;
  readonly original: Blob;
  /** Turned upright, smaller, and without what the camera wrote beside the picture. */
  readonly copy: Blob;
}

const quality = 0.85;

/** Looks at a file before it is decoded, and makes the smaller copy of it. */
export async function preparePhoto(original: Blob): Promise<Outcome<PreparedPhoto>> {
  if (original.size > photoLimits.bytes) return refuse('photo-too-large', 'original');
  const measured = measurePhoto(new Uint8Array(await original.arrayBuffer()));
  if (!measured.ok) return measured;
  try {
    const { media, bytes, width, height } = measured;
    return {
      ok: true,
      value: { facts: { media, bytes, width, height }, original, copy: await copyOf(original) },
    };
  } catch {
    return refuse('photo-damaged', 'original');
  }
}

async function copyOf(original: Blob): Promise<Blob> {
  // The camera's own turn is applied while decoding.
  const bitmap = await createImageBitmap(original, { imageOrientation: 'from-image' });
  try {
    const scale = Math.min(1, photoLimits.copySide / Math.max(bitmap.width, bitmap.height));
    const width = Math.max(1, Math.round(bitmap.width * scale));
    const height = Math.max(1, Math.round(bitmap.height * scale));
    const canvas = new OffscreenCanvas(width, height);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('There is nothing to draw on.');
    context.imageSmoothingQuality = 'high';
    // JPEG knows no transparency: a screenshot stands on white.
    context.fillStyle = 'white';
    context.fillRect(0, 0, width, height);
    context.drawImage(bitmap, 0, 0, width, height);
    return await canvas.convertToBlob({ type: 'image/jpeg', quality });
  } finally {
    bitmap.close();
  }
}

/** What main is sent. */
export async function textsOf({ original, copy }: PreparedPhoto) {
  return { original: await base64Of(original), copy: await base64Of(copy) };
}
