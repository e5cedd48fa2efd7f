import { EventEmitter } from 'node:events';
import type { BrowserWindow } from 'electron';
import { beforeEach, expect, it, vi } from 'vitest';
import { handPort } from '../../src-main/shell/hand-port.ts';

const electron = vi.hoisted(() => ({ listeners: new Set<(event: unknown) => void>() }));

vi.mock('electron', () => ({
  protocol: {},
  ipcMain: {
    on: (_channel: string, listener: (event: unknown) => void) => electron.listeners.add(listener),
    off: (_channel: string, listener: (event: unknown) => void) =>
      electron.listeners.delete(listener),
  },
  MessageChannelMain: class {
    readonly port1 = 'ours';
    readonly port2 = 'theirs';
  },
}));

function frame(origin: string) {
  return { origin, postMessage: vi.fn<(...message: unknown[]) => void>() };
}

class WindowStandIn extends EventEmitter {
  readonly webContents = { mainFrame: frame('app://tabletop') };
}

let window: WindowStandIn;
const serve = vi.fn<(port: unknown) => void>();

beforeEach(() => {
  serve.mockClear();
  electron.listeners.clear();
  window = new WindowStandIn();
  handPort(window as unknown as BrowserWindow, serve);
});

function ask(sender: unknown, senderFrame: unknown): void {
  for (const listener of electron.listeners) listener({ sender, senderFrame });
}

it('the page of the window gets one end, the host the other', () => {
  const { mainFrame } = window.webContents;
  ask(window.webContents, mainFrame);
  expect(serve).toHaveBeenCalledExactlyOnceWith('ours');
  expect(mainFrame.postMessage).toHaveBeenCalledExactlyOnceWith('port', null, ['theirs']);
});

it.each(['another window', 'a frame in the page', 'a page from elsewhere', 'a page that is gone'])(
  '%s gets nothing',
  (who) => {
    const { webContents } = window;
    if (who === 'another window') ask(new WindowStandIn().webContents, webContents.mainFrame);
    if (who === 'a frame in the page') ask(webContents, frame('app://tabletop'));
    if (who === 'a page that is gone') ask(webContents, null);
    if (who === 'a page from elsewhere') {
      webContents.mainFrame.origin = 'https://evil.example';
      ask(webContents, webContents.mainFrame);
    }
    expect(serve).not.toHaveBeenCalled();
    expect(webContents.mainFrame.postMessage).not.toHaveBeenCalled();
  },
);

it('nobody is answered for a window that is closed', () => {
  window.emit('closed');
  ask(window.webContents, window.webContents.mainFrame);
  expect(serve).not.toHaveBeenCalled();
});
