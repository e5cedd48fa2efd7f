import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';

export interface PageFile {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly media: string;
  /** Its name changes with what is in it. */
  readonly immutable: boolean;
}

/** The files of the page, by the path they are asked for. */
export interface PageFiles {
  read(path: string): Promise<PageFile | null>;
}

const media: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

/** The projector's page is the same; what it shows is settled by its address. */
const pages: readonly string[] = ['/', '/projector'];

/** Files of a folder. Only those there are at the start are known, so no path can lead outside. */
export function builtFiles(folder: string): PageFiles {
  const known = new Map<string, string>();
  // Names alone: of what is in Electron's archive more is not always told.
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (extname(name) in media) known.set(`/${name.split(sep).join('/')}`, join(folder, name));
  }
  return {
    async read(path) {
      const file = known.get(pages.includes(path) ? '/index.html' : path);
      if (file === undefined) return null;
      return {
        body: new Uint8Array(await readFile(file)),
        media: media[extname(file)] ?? 'application/octet-stream',
        immutable: path.startsWith('/assets/'),
      };
    },
  };
}

/** The page as it was built; while developing, as it is being changed. */
export function pageFiles(folder: string): PageFiles {
  const origin = import.meta.env.DEV ? process.env.ELECTRON_RENDERER_URL : undefined;
  return origin ? forwardedFiles(origin) : builtFiles(folder);
}

/** While developing: whatever the server that rebuilds the page has. */
function forwardedFiles(origin: string): PageFiles {
  return {
    async read(path) {
      const answer = await fetch(new URL(path, origin));
      if (!answer.ok) return null;
      return {
        body: new Uint8Array(await answer.arrayBuffer()),
        media: answer.headers.get('content-type') ?? 'application/octet-stream',
        immutable: false,
      };
    },
  };
}
