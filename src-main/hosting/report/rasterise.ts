import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import sans from '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2?inline';
import sansBold from '@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff2?inline';
import serif from '@fontsource/source-serif-4/files/source-serif-4-latin-400-italic.woff2?inline';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { Rasterise } from './docx/pictures.ts';

/** Pixels of the picture for one of the drawing: enough for paper. */
const zoom = 2.5;

let ready: Promise<Rasterise> | undefined;

/** Draws without a browser and without anything of this machine; made ready once. */
export function rasteriser(): Promise<Rasterise> {
  ready ??= start();
  return ready;
}

async function start(): Promise<Rasterise> {
  // It is beside its code, as a binary is, and in no bundle.
  const wasm = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');
  await initWasm(await readFile(wasm));
  const fontBuffers = [sans, sansBold, serif].map(bytesOf);
  return (svg) => {
    const drawing = new Resvg(svg, {
      fitTo: { mode: 'zoom', value: zoom },
      background: '#fff',
      font: { fontBuffers, loadSystemFonts: false, defaultFontFamily: 'Source Sans 3' },
    });
    return drawing.render().asPng();
  };
}

/** What a `data:` address holds. */
function bytesOf(address: string): Uint8Array {
  return new Uint8Array(Buffer.from(address.slice(address.indexOf(',') + 1), 'base64'));
}
