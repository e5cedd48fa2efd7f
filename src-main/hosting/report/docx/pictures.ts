import { ImageRun } from 'docx';
import { readLogo } from '../../../contract/logo.ts';
import { measurePhoto } from '../../../contract/photo.ts';
import type { TreeElement } from '../../../report/tree.ts';
import { textProp } from '../../../report/tree.ts';
import { printable } from '../../../report/words/printable.ts';

/** A drawing as pixels, for programs that cannot show it. */
export type Rasterise = (svg: string) => Uint8Array;

/** Pixels. */
const widest = { chart: 650, photo: 318 } as const;
const logoRoom = { width: 240, height: 56 } as const;

export function chartRun(element: TreeElement, rasterise: Rasterise): ImageRun {
  const svg = textProp(element, 'svg');
  const description = printable(textProp(element, 'alt'));
  const width = Number(textProp(element, 'width'));
  const height = Number(textProp(element, 'height'));
  const scale = Math.min(1, widest.chart / width);
  return new ImageRun({
    type: 'svg',
    data: new TextEncoder().encode(printable(svg)),
    fallback: { type: 'png', data: rasterise(printable(svg)) },
    transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
    altText: { name: 'Chart', description },
  });
}

/** A bar beside its figure, which says as much to whoever hears the page. */
export function barRun(element: TreeElement, rasterise: Rasterise): ImageRun {
  const svg = textProp(element, 'svg');
  const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
  return new ImageRun({
    type: 'svg',
    data: new TextEncoder().encode(svg),
    fallback: { type: 'png', data: rasterise(svg) },
    transformation: { width: Number(width), height: Number(height) },
    altText: { name: 'Bar' },
    decorative: true,
  });
}

/** Nothing for a picture that Word cannot show; its name then stands alone. */
export function photoRun(element: TreeElement): ImageRun | null {
  const data = bytesOf(textProp(element, 'src'));
  const photo = measurePhoto(data);
  if (!photo.ok || photo.media === 'image/webp') return null;
  const description = printable(textProp(element, 'alt'));
  return new ImageRun({
    type: photo.media === 'image/png' ? 'png' : 'jpg',
    data,
    transformation: within(photo, { width: widest.photo, height: widest.photo }),
    altText: { name: 'Photo', description },
  });
}

/** Decoration, which says nothing to whoever hears the page. */
export function logoRun(element: TreeElement, rasterise: Rasterise): ImageRun | null {
  const logo = readLogo(textProp(element, 'src'));
  if (!logo.ok) return null;
  const { media, data, width, height } = logo;
  const transformation = within({ width, height }, logoRoom);
  const altText = { name: 'Logo', description: '' };
  if (media !== 'image/svg+xml') {
    const type = media === 'image/png' ? 'png' : 'jpg';
    return new ImageRun({ type, data, transformation, altText });
  }
  const fallback = { type: 'png' as const, data: rasterise(new TextDecoder().decode(data)) };
  return new ImageRun({ type: 'svg', data, fallback, transformation, altText });
}

function bytesOf(address: string): Uint8Array {
  const [, base64 = ''] = /^data:[^,]*;base64,(.*)$/.exec(address) ?? [];
  return new Uint8Array(Buffer.from(base64, 'base64'));
}

interface Size {
  readonly width: number;
  readonly height: number;
}

function within(size: Size, room: Size): Size {
  const scale = Math.min(1, room.width / size.width, room.height / size.height);
  return {
    width: Math.max(1, Math.round(size.width * scale)),
    height: Math.max(1, Math.round(size.height * scale)),
  };
}
