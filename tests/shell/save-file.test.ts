import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserWindow } from 'electron';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fileName, saveFile } from '../../src-main/shell/save-file.ts';

const showSaveDialog = vi.hoisted(() =>
  vi.fn<(window: unknown, options: unknown) => Promise<{ canceled: boolean; filePath: string }>>(),
);
vi.mock('electron', () => ({
  app: { getPath: () => '/home/ann/Documents' },
  dialog: { showSaveDialog },
}));

const window = {} as BrowserWindow;
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tabletop-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

it('writes where the person chose, and says where', async () => {
  const filePath = join(folder, 'report.md');
  showSaveDialog.mockResolvedValueOnce({ canceled: false, filePath });
  expect(await saveFile(window, 'Report.md', 'Words.')).toBe(filePath);
  expect(readFileSync(filePath, 'utf8')).toBe('Words.');
  expect(showSaveDialog.mock.lastCall?.[1]).toMatchObject({
    defaultPath: join('/home/ann/Documents', 'Report.md'),
    filters: [{ extensions: ['md'] }],
  });
});

it('writes bytes as they are', async () => {
  const filePath = join(folder, 'list.xlsx');
  showSaveDialog.mockResolvedValueOnce({ canceled: false, filePath });
  const bytes = new Uint8Array([0x50, 0x4b, 0, 0xff]);
  await saveFile(window, 'List.xlsx', bytes);
  expect(new Uint8Array(readFileSync(filePath))).toEqual(bytes);
});

it('leaves nothing half-written where it cannot write', async () => {
  showSaveDialog.mockResolvedValueOnce({ canceled: false, filePath: folder });
  await expect(saveFile(window, 'Report.md', 'Words.')).rejects.toThrow(
    /EISDIR|ENOTEMPTY|EEXIST|EPERM|EACCES/,
  );
  showSaveDialog.mockResolvedValueOnce({ canceled: false, filePath: join(folder, 'no', 'x.md') });
  await expect(saveFile(window, 'Report.md', 'Words.')).rejects.toThrow('ENOENT');
  expect(readdirSync(folder)).toEqual([]);
  expect(readdirSync(join(folder, '..')).filter((name) => name.startsWith('.tabletop-'))).toEqual(
    [],
  );
});

it('writes nothing when the person cancelled', async () => {
  showSaveDialog.mockResolvedValueOnce({ canceled: true, filePath: '' });
  expect(await saveFile(window, 'Report.md', 'Words.')).toBeNull();
  expect(readdirSync(folder)).toEqual([]);
});

it('a place that cannot be written is left as it was', async () => {
  const filePath = join(folder, 'taken');
  mkdirSync(join(filePath, 'full'), { recursive: true });
  showSaveDialog.mockResolvedValueOnce({ canceled: false, filePath });
  await expect(saveFile(window, 'Report.md', 'Words.')).rejects.toThrow(
    /EISDIR|ENOTEMPTY|EEXIST|EPERM/,
  );
  expect(readdirSync(folder)).toEqual(['taken']);
  expect(readdirSync(filePath)).toEqual(['full']);
});

it.each([
  ['Report.md', 'Report.md'],
  ['../../etc/passwd', '-..-etc-passwd'],
  ['C:\\Windows\\x.ini', 'C-Windows-x.ini'],
  ['a\u0000b\n.md', 'a-b-.md'],
  ['...', 'Tabletop'],
  ['', 'Tabletop'],
])('proposes for %j the name %j', (name, proposed) => {
  expect(fileName(name)).toBe(proposed);
});
