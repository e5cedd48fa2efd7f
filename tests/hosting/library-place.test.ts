import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Fault } from '../../src-main/contract/faults.ts';
import { dataFolder, libraryPath } from '../../src-main/hosting/library-path.ts';
import { openServices } from '../../src-main/hosting/open-services.ts';
import type { Shell } from '../../src-main/hosting/services.ts';

const shell: Shell = { host: 'browser', version: '1.2.3', saveFile: async () => null };

function faultOf(file: string): Fault {
  try {
    openServices(file, shell).close();
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  }
  throw new Error('It opened.');
}

describe('the library', () => {
  const home = '/home/ann';

  it('is in the folder each system has for it', () => {
    const env = { XDG_DATA_HOME: '/data', LOCALAPPDATA: '/local' };
    const folders = {
      linux: dataFolder({ platform: 'linux', env: {}, home }),
      elsewhere: dataFolder({ platform: 'linux', env, home }),
      darwin: dataFolder({ platform: 'darwin', env, home }),
      win32: dataFolder({ platform: 'win32', env, home }),
    };
    expect(folders).toEqual({
      linux: join(home, '.local/share/tabletop'),
      elsewhere: join('/data/tabletop'),
      darwin: join(home, 'Library/Application Support/Tabletop'),
      win32: join('/local/Tabletop'),
    });
  });

  it('is the one asked for, then the one of the surroundings, then the user’s own', () => {
    const env = { TABLETOP_LIBRARY: 'b.db' };
    expect(libraryPath('a.db', { platform: 'linux', env, home })).toBe(resolve('a.db'));
    expect(libraryPath(undefined, { platform: 'linux', env, home })).toBe(resolve('b.db'));
    expect(libraryPath(undefined, { platform: 'linux', env: {}, home })).toBe(
      join(home, '.local/share/tabletop/library.db'),
    );
  });
});

describe('opening', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'tabletop-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('a library somebody else has open is refused and named', () => {
    const file = join(folder, 'library.db');
    const first = openServices(file, shell);
    const { code, message } = faultOf(file);
    expect([code, message.includes(file)]).toEqual(['library-busy', true]);
    first.close();
    openServices(file, shell).close();
  });

  it('a file that is no library stays as it was, with nothing beside it', () => {
    const file = join(folder, 'notes.txt');
    writeFileSync(file, 'Notes.'.repeat(100));
    expect(faultOf(file).message).toContain(file);
    expect(readdirSync(folder)).toEqual(['notes.txt']);
  });

  it('a folder that is not there is not made, unless nobody asked for it', () => {
    const file = join(folder, 'missing', 'library.db');
    expect(faultOf(file)).toMatchObject({ code: 'library-unreadable' });
    expect(existsSync(join(folder, 'missing'))).toBe(false);
    vi.stubEnv('TABLETOP_LIBRARY', join(folder, 'data', 'library.db'));
    openServices(undefined, shell).close();
    vi.unstubAllEnvs();
    expect(existsSync(join(folder, 'data', 'library.db'))).toBe(true);
  });
});
