import { ImageRun } from 'docx';
import { measurePhoto } from '../../../contract/photo.ts';
import type { TreeElement } from '../../../report/tree.ts';
import { textProp } from '../../../report/tree.ts';
import { printable } from '../../../report/words/printable.ts';

/** A drawing as pixels, for programs that cannot show it. */
export type Rasterise = (svg: string) => Uint8Array;

/** Pixels. */
const widest = { chart: 650, photo: 318 } as const;

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

/** Nothing for a picture that Word cannot show; its name then stands alone. */
export function photoRun(element: TreeElement): ImageRun | null {
  const [, base64 = ''] = /^data:[^,]*;base64,(.*)$/.exec(textProp(element, 'src')) ?? [];
  const data = new Uint8Array(Buffer.from(base64, 'base64'));
  const photo = measurePhoto(data);
  if (!photo.ok || photo.media === 'image/webp') return null;
  const scale = Math.min(1, widest.photo / photo.width, widest.photo / photo.height);
  const description = printable(textProp(element, 'alt'));
  return new ImageRun({
    type: photo.media === 'image/png' ? 'png' : 'jpg',
    data,
    transformation: {
      width: Math.max(1, Math.round(photo.width * scale)),
      height: Math.max(1, Math.round(photo.height * scale)),
    },
    altText: { name: 'Photo', description },
  });
}
