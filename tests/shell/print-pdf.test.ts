import { existsSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeEach, expect, it, vi } from 'vitest';
import { printPdf } from '../../src-main/shell/print-pdf.ts';

interface Asked {
  readonly url: string;
}
type Filter = (asked: Asked, decide: (answer: { cancel: boolean }) => void) => void;

const stand = vi.hoisted(() => ({
  options: [] as { webPreferences: Record<string, unknown>; show: boolean }[],
  shown: '',
  page: '',
  filter: null as Filter | null,
  destroyed: 0,
  print: vi.fn<(options: object) => Promise<Uint8Array>>(),
}));

vi.mock('electron', () => ({
  session: {
    fromPartition: () => ({
      webRequest: { onBeforeRequest: (filter: Filter) => (stand.filter = filter) },
      setPermissionRequestHandler: () => undefined,
    }),
  },
  BrowserWindow: class {
    webContents = { printToPDF: stand.print };
    #isDestroyed = false;
    constructor(options: (typeof stand.options)[number]) {
      stand.options.push(options);
    }
    async loadURL(url: string): Promise<void> {
      stand.shown = url;
      stand.page = readFileSync(fileURLToPath(url), 'utf8');
    }
    isDestroyed = () => this.#isDestroyed;
    destroy(): void {
      this.#isDestroyed = true;
      stand.destroyed += 1;
    }
  },
}));

const pdf = new Uint8Array([0x25, 0x50, 0x44, 0x46]);

beforeEach(() => {
  stand.options.length = 0;
  stand.destroyed = 0;
  stand.print.mockReset().mockResolvedValue(pdf);
});

function isLetThrough(url: string): boolean {
  let isCancelled = true;
  stand.filter?.({ url }, ({ cancel }) => (isCancelled = cancel));
  return !isCancelled;
}

it('prints the page tagged and with bookmarks, and leaves nothing behind', async () => {
  expect(await printPdf('<p>Report</p>')).toBe(pdf);
  expect(stand.page).toBe('<p>Report</p>');
  expect(stand.print.mock.lastCall?.[0]).toMatchObject({
    generateTaggedPDF: true,
    generateDocumentOutline: true,
    preferCSSPageSize: true,
  });
  expect(stand.destroyed).toBe(1);
  expect(existsSync(dirname(fileURLToPath(stand.shown)))).toBe(false);
});

it('nothing runs in the page, and nothing but the page is loaded', async () => {
  await printPdf('<p>Report</p>');
  expect(stand.options[0]).toMatchObject({
    show: false,
    webPreferences: { javascript: false, sandbox: true, nodeIntegration: false },
  });
  expect(isLetThrough(stand.shown)).toBe(true);
  expect(isLetThrough('https://example.org/')).toBe(false);
  expect(isLetThrough('file:///etc/passwd')).toBe(false);
});

it('called off, it closes its window and leaves nothing behind', async () => {
  const off = new AbortController();
  stand.print.mockImplementation(async () => {
    off.abort();
    throw new Error('The window is gone.');
  });
  await expect(printPdf('<p>Report</p>', off.signal)).rejects.toThrow(/abort/i);
  expect(stand.destroyed).toBe(1);
  expect(existsSync(dirname(fileURLToPath(stand.shown)))).toBe(false);
});
