import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openServices } from '../../src-main/hosting/open-services.ts';
import { openLibrary } from '../../src-main/store/library.ts';
import { created, newDesk } from '../session/new-desk.ts';
import { steadyChance } from '../session/steady-chance.ts';
import type { ElectronStandIn, WindowStandIn } from './electron-stand-in.ts';
import { startedElectron } from './electron-stand-in.ts';

vi.mock('../../src-main/hosting/page-files.ts', () => ({
  pageFiles: () => ({ read: () => null }),
}));

let electron: ElectronStandIn;
let folder: string;
let library: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tabletop-'));
  library = join(folder, 'library.db');
  vi.stubEnv('TABLETOP_LIBRARY', library);
  vi.stubGlobal('APP_VERSION', '1.2.3');
  restart();
});

afterEach(() => {
  electron.app.emit('will-quit');
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
  process.removeAllListeners('unhandledRejection');
  rmSync(folder, { recursive: true });
});

function restart(): void {
  vi.resetModules();
  electron = startedElectron();
  vi.doMock('electron', () => electron);
}

async function start(): Promise<void> {
  await import('../../src-main/main.ts');
}

async function startedWindow(): Promise<WindowStandIn> {
  await start();
  return vi.waitFor(() => {
    const [window] = electron.windows;
    if (!window?.loadURL.mock.lastCall) throw new Error('There is no window yet.');
    return window;
  });
}

it('the page is kept from everything but its port', async () => {
  const window = await startedWindow();
  expect(window.loadURL).toHaveBeenCalledExactlyOnceWith('app://tabletop/');
  expect(window.options).toMatchObject({ minWidth: 1180, minHeight: 720 });
  expect(window.options.webPreferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
    preload: expect.stringMatching(/preload[/\\]preload\.cjs$/) as string,
  });
});

it('a second start opens nothing and brings the first forward', async () => {
  const window = await startedWindow();
  electron.app.emit('second-instance', {}, ['tabletop'], folder);
  expect(window.restore).toHaveBeenCalledOnce();
  expect(window.focus).toHaveBeenCalledOnce();
});

it('files the system opens are taken in, whichever way it tells of them', async () => {
  const files = ['first', 'second', 'third'].map((title) => {
    const desk = newDesk(openLibrary(join(folder, `${title}.db`)), {
      ...steadyChance(),
      id: () => title,
    });
    const saved = desk.files.save(created(desk, title));
    if (!saved.ok) throw new Error(saved.problem.code);
    writeFileSync(join(folder, saved.name), saved.bytes);
    desk.library.close();
    return join(folder, saved.name);
  });
  const argv = vi.spyOn(process, 'argv', 'get').mockReturnValue(['electron', files[0] ?? '']);
  await startedWindow();
  argv.mockRestore();
  electron.app.emit('second-instance', {}, ['tabletop', 'second.tabletop'], folder);
  const preventDefault = vi.fn<() => void>();
  electron.app.emit('open-file', { preventDefault }, files[2]);
  expect(preventDefault).toHaveBeenCalledOnce();
  electron.app.emit('will-quit');
  electron.app.removeAllListeners('will-quit');
  const kept = openLibrary(library);
  expect(kept.sessions.list().map(({ id }) => id)).toEqual(['first', 'second', 'third']);
  kept.close();
});

it('the second one itself leaves the library alone', async () => {
  electron.app.isFirst = false;
  await start();
  expect(electron.app.quit).toHaveBeenCalledOnce();
  expect(existsSync(library)).toBe(false);
});

it('a library that cannot be opened still has a window to say so, and stays as it was', async () => {
  writeFileSync(library, 'Notes.'.repeat(100));
  const window = await startedWindow();
  expect(window.loadURL).toHaveBeenCalledOnce();
  expect(readdirSync(folder)).toEqual(['library.db']);
});

it('a library in use elsewhere is named, and that is all', async () => {
  const shell = { host: 'electron' as const, version: '1.2.3', saveFile: async () => null };
  const other = openServices(library, shell);
  await start();
  await vi.waitFor(() => expect(electron.app.exit).toHaveBeenCalledExactlyOnceWith(1));
  expect(electron.dialog.showErrorBox.mock.lastCall?.[1]).toContain(library);
  expect(electron.windows).toEqual([]);
  other.close();
});

it('the window comes back to where it was closed', async () => {
  const window = await startedWindow();
  expect(window.options).toMatchObject({ width: 1440, height: 900 });
  window.emit('close');
  window.emit('closed');
  electron.app.emit('will-quit');
  restart();
  const again = await startedWindow();
  expect(again.options).toMatchObject({ x: 10, y: 20, width: 1200, height: 800 });
});

it('the library is let go of at the end', async () => {
  await startedWindow();
  electron.app.emit('will-quit');
  electron.app.removeAllListeners('will-quit');
  const shell = { host: 'electron' as const, version: '1.2.3', saveFile: async () => null };
  expect(() => openServices(library, shell).close()).not.toThrow();
});
