import type { BrowserWindow } from 'electron';
import { beforeEach, expect, it, vi } from 'vitest';
import type { ProjectorWindow as Projector } from '../../src-main/shell/projector-window.ts';
import type { ElectronStandIn, WindowStandIn } from './electron-stand-in.ts';
import { display, startedElectron } from './electron-stand-in.ts';

let electron: ElectronStandIn;
let projector: Projector;
const serve = vi.fn<(sessionId: string, port: unknown) => void>();
const [own, second] = [display(1, 0, 'Built-in'), display(2, 1)];

beforeEach(async () => {
  vi.resetModules();
  serve.mockClear();
  electron = startedElectron();
  vi.doMock('electron', () => electron);
  const { ProjectorWindow } = await import('../../src-main/shell/projector-window.ts');
  const main = new electron.BrowserWindow({ webPreferences: {} });
  projector = new ProjectorWindow({
    preload: '/preload.cjs',
    main: () => main as unknown as BrowserWindow,
    serve,
  });
});

function opened(sessionId = 'a', chosen: string | null = null): WindowStandIn {
  projector.open(sessionId, chosen);
  const window = electron.windows.at(-1);
  if (!window) throw new Error('There is no window.');
  window.emit('ready-to-show');
  return window;
}

/** Displays come or go, and windows have had their time to leave a full screen. */
async function become(...displays: ReturnType<typeof display>[]): Promise<void> {
  electron.screen.become(displays);
  await Promise.resolve();
}

it('fills the second display and leaves the focus where it was', () => {
  electron.screen.displays = [own, second];
  const window = opened();
  expect([window.bounds, window.fillsScreen]).toEqual([second.bounds, true]);
  expect(window.showInactive).toHaveBeenCalledOnce();
  expect(window.show).not.toHaveBeenCalled();
});

it('comes back as a window when its display is unplugged, and returns with it', async () => {
  electron.screen.displays = [own, second];
  const window = opened();
  await become(own);
  expect(window.fillsScreen).toBe(false);
  expect(window.bounds.x).toBeLessThan(1920);
  await become(own, second);
  expect([window.bounds, window.fillsScreen]).toEqual([second.bounds, true]);
});

it('waits for its chosen display', async () => {
  const third = display(3, 2);
  electron.screen.displays = [own, second];
  const window = opened('a', '3');
  expect(window.bounds).toEqual(second.bounds);
  await become(own, second, third);
  expect(window.bounds).toEqual(third.bounds);
  projector.move('2');
  await Promise.resolve();
  expect(window.bounds).toEqual(second.bounds);
});

it('stays where a person has moved it while no display changes', async () => {
  const window = opened();
  const moved = { x: 5, y: 5, width: 640, height: 360 };
  window.setBounds(moved);
  electron.screen.emit('display-metrics-changed');
  await Promise.resolve();
  expect(window.bounds).toEqual(moved);
});

it('there is one at a time, of one session', () => {
  const first = opened('a');
  const closed = vi.fn<() => void>();
  first.once('closed', closed);
  projector.open('a', null);
  expect(electron.windows).toHaveLength(2);
  opened('b');
  expect(closed).toHaveBeenCalledOnce();
  projector.close('a');
  expect(electron.windows).toHaveLength(3);
});

it('its page gets a port of that session’s guest, and is kept from all else', () => {
  const window = opened('a');
  expect(window.loadURL).toHaveBeenCalledExactlyOnceWith('app://tabletop/projector');
  expect(window.options.webPreferences).toMatchObject({
    preload: '/preload.cjs',
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
  });
  const frame = { origin: 'app://tabletop', postMessage: vi.fn<() => void>() };
  window.webContents.mainFrame = frame;
  electron.ipcMain.emit('port-wanted', { sender: window.webContents, senderFrame: frame });
  expect(serve).toHaveBeenCalledExactlyOnceWith('a', expect.anything());
});

it('keeps the display awake while it is open, and a page that dies is loaded again', () => {
  const window = opened();
  expect(electron.powerSaveBlocker.start).toHaveBeenCalledWith('prevent-display-sleep');
  window.webContents.emit('render-process-gone');
  expect(window.webContents.reload).toHaveBeenCalledOnce();
  projector.close();
  expect(electron.powerSaveBlocker.stop).toHaveBeenCalledExactlyOnceWith(7);
});

it('a display is offered by its name, or else its number, with its size', () => {
  electron.screen.displays = [own, second];
  expect(projector.displays()).toEqual([
    { id: '1', label: 'Built-in, 1920×1080' },
    { id: '2', label: 'Display 2, 1920×1080' },
  ]);
});
