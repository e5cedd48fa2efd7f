import type { Connection } from './api.ts';
import { blobOf } from './base64.ts';

/** Text, or bytes as base64. */
export type SavedFile = { readonly name: string; readonly media: string } & (
  { readonly text: string } | { readonly bytes: string }
);

/** What surrounds the page: Electron's dialogs, or a browser's downloads. */
export interface Shell {
  readonly host: 'electron' | 'browser';
  readonly version: string;
  /** Answers where the file went, or `null` when the person cancelled. */
  saveFile(file: SavedFile): Promise<string | null>;
}

export async function openShell({ api }: Connection): Promise<Shell> {
  const { host, version } = await api.shell.about();
  return { host, version, saveFile: host === 'electron' ? saveByDialog : saveByDownload };

  async function saveByDialog({ name, media: _media, ...content }: SavedFile) {
    return (await api.shell.saveFile({ name, ...content })).path;
  }
}

async function saveByDownload({ name, media, ...content }: SavedFile): Promise<string> {
  download(
    name,
    'text' in content ? new Blob([content.text], { type: media }) : blobOf(content.bytes, media),
  );
  return name;
}

export function download(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has its own hold on the data once it has begun.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
