/** Pictures as a camera or a screen would give them, made in the page. */
import type { Page } from 'playwright/test';

export interface PictureFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** A drawing of the map, in one of the formats. */
export async function drawn(
  page: Page,
  mimeType: 'image/png' | 'image/jpeg' | 'image/webp',
  [width, height] = [2400, 1600],
): Promise<PictureFile> {
  const base64 = await page.evaluate(
    ({ type, w, h }) => {
      const canvas = document.createElement('canvas');
      canvas.width = w;
      canvas.height = h;
      const pen = canvas.getContext('2d');
      if (!pen) return '';
      pen.fillStyle = '#f2efe6';
      pen.fillRect(0, 0, w, h);
      pen.strokeStyle = '#0b5c9e';
      pen.lineWidth = w / 60;
      pen.strokeRect(w / 8, h / 8, w / 2, h / 3);
      pen.fillStyle = '#a3061c';
      pen.font = `${h / 9}px sans-serif`;
      pen.fillText('Annex C', w / 6, h * 0.8);
      return canvas.toDataURL(type).split(',')[1] ?? '';
    },
    { type: mimeType, w: width, h: height },
  );
  const name = `board.${mimeType.slice('image/'.length)}`;
  return { name, mimeType, buffer: Buffer.from(base64, 'base64') };
}

/** Hands a file to the page as the clipboard or a drag would. */
export async function hand(
  page: Page,
  how: 'paste' | 'drop',
  { name, mimeType, buffer }: PictureFile,
): Promise<void> {
  await page.evaluate(
    ({ kind, fileName, type, base64 }) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const data = new DataTransfer();
      data.items.add(new File([bytes], fileName, { type }));
      const target = document.activeElement ?? document.body;
      const options = { bubbles: true, cancelable: true };
      if (kind === 'paste') {
        target.dispatchEvent(new ClipboardEvent('paste', { ...options, clipboardData: data }));
        return;
      }
      target.dispatchEvent(new DragEvent('dragover', { ...options, dataTransfer: data }));
      target.dispatchEvent(new DragEvent('drop', { ...options, dataTransfer: data }));
    },
    { kind: how, fileName: name, type: mimeType, base64: buffer.toString('base64') },
  );
}
