/** What a picture for the first page is, told from its bytes: where it is chosen, and again by main. */
import { imageSize } from 'image-size';
import type { Refused } from '../game/refusal.ts';
import { refuse } from '../game/refusal.ts';
import { measurePhoto } from './photo.ts';

export const logoLimits = { bytes: 300_000, pixels: 16_000_000 } as const;

export interface Logo {
  readonly ok: true;
  readonly media: 'image/png' | 'image/jpeg' | 'image/svg+xml';
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
}

const field = 'logo';

/** What runs, fetches or includes something: no drawing of a logo needs it. */
const active = [
  /<(?:\w+:)?(?:script|foreignObject|iframe|object|embed|image|animate|set|handler)\b/i,
  /\son\w+\s*=/i,
  /(?:href|src)\s*=\s*(?:["'](?!#)|[^"'\s])/i,
  /url\(\s*["']?(?!#)/i,
  /<!ENTITY|<!DOCTYPE[^>]*\[|<\?(?!xml\s)|javascript:|@import/i,
  /&(?!(?:lt|gt|amp|quot|apos|#\d+|#x[\da-f]+);)/i,
];

/** @param address `data:` with base64 */
export function readLogo(address: string): Logo | Refused {
  const [, media = '', base64 = ''] =
    /^data:(image\/[a-z+]+);base64,([\w+/]*=*)$/i.exec(address) ?? [];
  const data = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  if (data.length > logoLimits.bytes) return refuse('logo-too-large', field);
  return media === 'image/svg+xml' ? drawing(data) : picture(data);
}

function picture(data: Uint8Array): Logo | Refused {
  const measured = measurePhoto(data);
  if (!measured.ok || measured.media === 'image/webp') return refuse('logo-unreadable', field);
  const { media, width, height } = measured;
  if (width * height > logoLimits.pixels) return refuse('logo-too-large', field);
  return { ok: true, media, data, width, height };
}

function drawing(data: Uint8Array): Logo | Refused {
  const text = new TextDecoder().decode(data);
  const bare = text.replace(/<!--[\s\S]*?-->/g, '').trim();
  const isDrawing = /^(?:<\?xml[^>]*\?>\s*)?(?:<!DOCTYPE[^>]*>\s*)?<svg[\s>]/.test(bare);
  if (!isDrawing || !bare.endsWith('</svg>') || active.some((pattern) => pattern.test(bare))) {
    return refuse('logo-unreadable', field);
  }
  try {
    const { width, height } = imageSize(data);
    if (!(width > 0 && height > 0)) return refuse('logo-unreadable', field);
    return { ok: true, media: 'image/svg+xml', data, width, height };
  } catch {
    return refuse('logo-unreadable', field);
  }
}

/** Beside a logo in a report under the Chatham House rule. */
export const unreadLogo = 'The logo is a picture and was not read. See that it names nobody.';
