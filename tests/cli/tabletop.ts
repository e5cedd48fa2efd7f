/** Runs commands as they are typed, on a library of their own. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { main } from '../../src-main/cli/main.ts';
import type { Sheets } from '../paper/desk.ts';
import { temporaryFolder } from '../store/temporary.ts';

export const now = '2026-06-01T09:00:00.000Z';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export async function run(...words: string[]): Promise<Ran> {
  let out = '';
  let err = '';
  const code = await main(words, {
    out: (text) => (out += text),
    err: (text) => (err += text),
    now: () => now,
    timeZone: 'Europe/Brussels',
    version: '1.2.3',
    replayPage: () => '<!doctype html><!--session-->',
  });
  return { code, out, err };
}

export class Tabletop {
  readonly folder = temporaryFolder();
  readonly library = join(this.folder, 'library.db');

  run(...words: string[]): Promise<Ran> {
    return run(...words, '--library', this.library);
  }

  /** @throws when it does not end with 0 */
  async done(...words: string[]): Promise<string> {
    const { code, out, err } = await this.run(...words);
    if (code !== 0) throw new Error(`${words.join(' ')} ended with ${code}: ${err}`);
    return out;
  }

  async json<T>(...words: string[]): Promise<T> {
    return JSON.parse(await this.done(...words, '--json')) as T;
  }

  /** Puts sheets into a folder. */
  sheets(name: string, sheets: Sheets): string {
    const folder = join(this.folder, name);
    mkdirSync(folder);
    for (const [file, text] of Object.entries(sheets)) writeFileSync(join(folder, file), text);
    return folder;
  }
}
