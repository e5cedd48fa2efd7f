import { EventEmitter } from 'node:events';
import { beforeEach, expect, it, vi } from 'vitest';
import type { Port } from '../../src-renderer/client/port.ts';

const ipcRenderer = Object.assign(new EventEmitter(), { send: vi.fn<(channel: string) => void>() });
vi.mock('electron', () => ({ ipcRenderer }));

/** A window that tells its messages as a browser does. */
class PageWindow extends EventTarget {
  readonly location = { protocol: 'app:', origin: 'app://tabletop' };

  postMessage(data: unknown, target: string, ports: MessagePort[]): void {
    if (target === this.location.origin) this.tell({ data, ports });
  }

  tell(message: { data: unknown; ports: MessagePort[]; origin?: string; source?: unknown }): void {
    const event = new Event('message');
    const { origin } = this.location;
    this.dispatchEvent(Object.assign(event, { origin, source: this, ...message }));
  }
}

let page: PageWindow;
let taken: Promise<Port>;

beforeEach(async () => {
  ipcRenderer.removeAllListeners();
  ipcRenderer.send.mockClear();
  page = new PageWindow();
  vi.stubGlobal('window', page);
  vi.resetModules();
  await import('../../src-main/preload.ts');
  const { obtainPort } = await import('../../src-renderer/client/port.ts');
  taken = obtainPort('/port');
});

it('the port is asked for when the page is there to take it', () => {
  expect(ipcRenderer.send).not.toHaveBeenCalled();
  page.dispatchEvent(new Event('load'));
  expect(ipcRenderer.send).toHaveBeenCalledExactlyOnceWith('port-wanted');
});

it('the page gets the port that main has sent', async () => {
  const { port1, port2 } = new MessageChannel();
  ipcRenderer.emit('port', { ports: [port1] });
  expect(await taken).toBe(port1);
  port1.close();
  port2.close();
});

it('the page takes no port from anybody else', async () => {
  const { port1, port2 } = new MessageChannel();
  page.tell({ data: 'port', ports: [port2], origin: 'https://evil.example' });
  page.tell({ data: 'port', ports: [port2], source: new PageWindow() });
  page.tell({ data: 'other', ports: [port2] });
  page.tell({ data: 'port', ports: [] });
  ipcRenderer.emit('port', { ports: [port1] });
  expect(await taken).toBe(port1);
  port1.close();
  port2.close();
});
