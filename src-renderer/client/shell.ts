import type { Connection } from './api.ts';

export interface SavedFile {
  readonly name: string;
  readonly media: string;
  readonly text: string;
}

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

  async function saveByDialog({ name, text }: SavedFile): Promise<string | null> {
    return (await api.shell.saveFile({ name, text })).path;
  }
}

async function saveByDownload({ name, media, text }: SavedFile): Promise<string> {
  const url = URL.createObjectURL(new Blob([text], { type: media }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has its own hold on the data once it has begun.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  return name;
}
