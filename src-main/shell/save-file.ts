import { randomBytes } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import type { BrowserWindow } from 'electron';
import { app, dialog } from 'electron';

/**
 * Asks where and writes the file, which is there whole or as it was before; `null` when the person
 * cancelled.
 */
export async function saveFile(
  window: BrowserWindow,
  name: string,
  content: string | Uint8Array,
): Promise<string | null> {
  const proposed = fileName(name);
  const extension = extname(proposed).slice(1);
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    defaultPath: join(app.getPath('documents'), proposed),
    filters: extension ? [{ name: extension.toUpperCase(), extensions: [extension] }] : [],
  });
  if (canceled || !filePath) return null;
  await writeWhole(filePath, content);
  return filePath;
}

/** There whole, or as it was before. */
async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  const name = `.${basename(file).slice(0, 100)}.${randomBytes(4).toString('hex')}`;
  const draft = join(dirname(file), name);
  try {
    await writeFile(draft, content, { flag: 'wx', flush: true });
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

/** A name that is one on every system and leads into no other folder. */
export function fileName(name: string): string {
  // oxlint-disable-next-line no-control-regex -- control characters are what is taken out
  const plain = name.replace(/[\u0000-\u001f<>:"/\\|?*]+/g, '-').replace(/^[.\s]+|[.\s]+$/g, '');
  return plain.slice(0, 200) || 'Tabletop';
}
