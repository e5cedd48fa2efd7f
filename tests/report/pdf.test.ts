import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { findChromium } from '../../src-main/hosting/report/find-chromium.ts';
import { pressOf } from '../../src-main/hosting/report/press.ts';
import { printWithChromium } from '../../src-main/hosting/report/print-pdf.ts';
import { afternoon } from './afternoon.ts';
import { modelFor } from './written.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tabletop-'));
  vi.stubEnv('TMPDIR', folder);
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

describe('finding a browser', () => {
  test('the one that is named comes first, and no other instead of it', () => {
    const file = join(folder, 'mine');
    expect(findChromium({ TABLETOP_BROWSER: file, PATH: process.env['PATH'] })).toBeUndefined();
    writeFileSync(file, '');
    expect(findChromium({ TABLETOP_BROWSER: file })).toBe(file);
  });

  test('else whichever the path leads to', () => {
    const file = join(folder, 'google-chrome');
    writeFileSync(file, '');
    expect(findChromium({ PATH: ['', folder].join(':') })).toBe(file);
  });

  test('without one, nothing is printed', async () => {
    vi.stubEnv('TABLETOP_BROWSER', join(folder, 'none'));
    expect(await printWithChromium('<p>Report</p>')).toBeNull();
    expect(readdirSync(folder)).toEqual([]);
  });
});

test.skipIf(findChromium() === undefined)(
  'a report is printed tagged, with bookmarks and without an author',
  async () => {
    const model = modelFor(afternoon(), 'public', { sections: ['summary', 'overview'] });
    const job = { format: 'pdf' as const, model, photos: new Map() };
    const pdf = await pressOf(printWithChromium)(job);
    const text = Buffer.from(pdf ?? '').toString('latin1');
    expect(text).toMatch(/^%PDF-1\.\d/);
    expect(text).toContain('/MarkInfo');
    expect(text).toContain('/StructTreeRoot');
    expect(text).toContain('/Outlines');
    expect(text).toMatch(/\/Lang \(en/);
    expect(text).not.toContain('/Author');
    // Chromium may keep a cache of its own; nothing of the report is left.
    expect(readdirSync(folder).filter((name) => name.startsWith('tabletop-pdf-'))).toEqual([]);
  },
);

test('what is folded on a screen is open in what is printed', async () => {
  const model = modelFor(afternoon(), 'control', { sections: ['trajectory'] });
  let page = '';
  await pressOf(async (html) => {
    page = html;
    return null;
  })({ format: 'pdf', model, photos: new Map() });
  const [, table = ''] = /<details[^>]* open="">([^]*?)<\/details>/.exec(page) ?? [];
  expect(table.match(/<tr>/g)).toHaveLength(model.trajectory.points.length + 1);
});

test.skipIf(findChromium() === undefined).each(['A4', 'Letter'] as const)(
  'what runs over page one shares the next with what follows, on %s',
  async (paper) => {
    const sections = ['summary', 'reading'] as const;
    const model = modelFor(afternoon(), 'control', { sections, paper });
    const text = 'Beijing gained what it had hoped for, and feared what it had gained. '.repeat(10);
    const told = { ...model, summary: { ...model.summary, text } };
    const job = { format: 'pdf' as const, model: told, photos: new Map() };
    const pdf = Buffer.from((await pressOf(printWithChromium)(job)) ?? '').toString('latin1');
    expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(2);
  },
);

test('called off, the browser is stopped and nothing is left', async () => {
  const browser = join(folder, 'slow');
  const pid = join(folder, 'pid');
  writeFileSync(browser, `#!/bin/sh\necho $$ > '${pid}'\nexec sleep 60\n`, { mode: 0o755 });
  vi.stubEnv('TABLETOP_BROWSER', browser);
  const off = new AbortController();
  const printing = printWithChromium('<p>Report</p>', off.signal);
  await vi.waitFor(() => expect(existsSync(pid)).toBe(true), 10_000);
  off.abort();
  await expect(printing).rejects.toThrow(/abort/i);
  expect(readdirSync(folder).toSorted()).toEqual(['pid', 'slow']);
});

test('a browser that fails is an error that says so', async () => {
  const browser = join(folder, 'broken');
  writeFileSync(browser, '#!/bin/sh\necho out of paper >&2\nexit 3\n', { mode: 0o755 });
  vi.stubEnv('TABLETOP_BROWSER', browser);
  await expect(printWithChromium('<p>Report</p>')).rejects.toThrow(/did not print \(3\).*paper/s);
  expect(readdirSync(folder)).toEqual(['broken']);
});
