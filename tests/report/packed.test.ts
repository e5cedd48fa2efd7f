import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSheet } from 'read-excel-file/universal';
import { signed } from '../../src-main/game/signed.ts';
import { writeFileOf } from '../../src-main/hosting/report/write-file.ts';
import type { ReportModel } from '../../src-main/report/model.ts';
import { workbookOf } from '../../src-main/report/workbook.ts';
import { afternoon } from './afternoon.ts';
import { nasty, roomWith } from './nasty.ts';
import { anyRoom } from './random-room.ts';
import { modelFor, packedFiles } from './written.ts';

/** What XML 1.0 does not take. */
// oxlint-disable-next-line no-control-regex -- none of these may be there
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

async function packed(format: 'docx' | 'xlsx', model: ReportModel) {
  const files = (await packedFiles(model)).find(([id]) => id === format)?.[1];
  if (!files) throw new Error(`no ${format}`);
  return files;
}

/** Longer than any rule lets a text be. */
function endless(): ReportModel {
  const text = '=x'.repeat(50_000);
  const plan = [{ issue: text, action: text, owner: text, start: '', completion: '' }];
  const model = modelFor(afternoon());
  const overview = { ...model.overview, rows: [{ label: 'Place', text }] };
  return { ...model, title: text, handling: text, plan, overview };
}

describe('a workbook', () => {
  test('cuts what no cell takes, and says so', async () => {
    const cells = workbookOf(endless())
      .flatMap(({ rows }) => rows.flat())
      .map((cell) => String(cell ?? ''));
    expect(Math.max(...cells.map((cell) => cell.length))).toBe(32_767);
    expect(cells.some((cell) => cell.endsWith('(cut short; whole in the CSV)'))).toBe(true);
  });

  test.each(nasty)('holds text as text: %j', async (text) => {
    const model = modelFor(roomWith(text));
    const files = await packed('xlsx', model);
    for (const [name, xml] of Object.entries(files)) {
      expect([name, unprintable.test(xml), xml.isWellFormed()]).toEqual([name, false, true]);
      expect(xml).not.toMatch(/<f[ >]|<script/);
    }
    for (const { rows } of workbookOf(model)) {
      for (const cell of rows.flat()) expect(String(cell ?? '').length).toBeLessThan(32_768);
    }
  });

  test('its totals are those of the session, whatever happened', async () => {
    await fc.assert(
      fc.asyncProperty(anyRoom, async (room) => {
        const model = modelFor(room);
        const file = await writeFileOf('xlsx', model);
        if (typeof file === 'string') throw new Error('text');
        const rows = await readSheet(new Blob([new Uint8Array(file)]), 'Totals');
        const all = rows.find(([of]) => of === 'All seats');
        const { totals } = model;
        const sums = model.board.criteria.map(({ id }) => totals.byCriterion[id] ?? null);
        expect(all?.slice(2)).toEqual([...sums, totals.net]);
        const index = rows.find(([of]) => of === 'Share of possible')?.at(-1);
        expect(index ?? null).toEqual(totals.index);
      }),
      { numRuns: 10 },
    );
  });

  test('every move, score and argument has its row', () => {
    const sheets = new Map(workbookOf(modelFor(afternoon())).map(({ name, rows }) => [name, rows]));
    const [head = [], first = []] = sheets.get('Moves') ?? [];
    expect(head.slice(0, 3)).toEqual(['round', 'number', 'seat']);
    expect(first.slice(0, 3)).toEqual([1, '1.1', 'washington']);
    expect([...sheets.keys()].slice(0, 5)).toEqual([
      'Report',
      'Totals',
      'Moves',
      'Scores',
      'Arguments',
    ]);
  });
});

describe('a Word file', () => {
  test('takes a text of any length', async () => {
    const { 'word/document.xml': xml = '' } = await packed('docx', endless());
    expect(xml.includes('=x'.repeat(50_000))).toBe(true);
  });

  test.each(nasty)('holds text as text: %j', async (text) => {
    const files = await packed('docx', modelFor(roomWith(text)));
    for (const [name, xml] of Object.entries(files)) {
      if (!/\.(?:xml|rels|svg)$/.test(name)) continue;
      expect([name, unprintable.test(xml), xml.isWellFormed()]).toEqual([name, false, true]);
      // Nothing between the tags is a tag: it would not be text then.
      const tags = xml.replace(/>[^<]*/g, '>');
      expect(tags).not.toMatch(/<script|<w:object|onload|onerror|w:fldSimple|"External"/);
      expect(tags).not.toContain('alert');
    }
  });

  test('has headings, captions, repeated heads, a language and alternatives to its charts', async () => {
    const room = afternoon();
    const { 'word/document.xml': xml = '', 'word/styles.xml': looks = '' } = await packed(
      'docx',
      modelFor(room),
    );
    for (const style of ['Title', 'Heading1', 'Heading2', 'Caption', 'TabletopTable']) {
      expect(looks).toContain(`w:styleId="${style}"`);
      expect(xml).toContain(`w:val="${style}"`);
    }
    expect(looks).toMatch(/<w:lang [^>]*w:val="en-GB"/);
    const tables = xml.split('<w:tbl>').slice(1);
    expect(tables.filter((table) => table.includes('<w:tblHeader/>')).length).toBeGreaterThan(20);
    expect(xml.match(/<wp:docPr [^>]*descr="Net position for Beijing: [^"]{20,}"/g)).toHaveLength(
      2,
    );
  });

  test('each value of a seat and criterion stands as a figure with a bar, which says nothing itself', async () => {
    const model = modelFor(afternoon(), 'control', { sections: ['seats'] });
    const { 'word/document.xml': xml = '' } = await packed('docx', model);
    const values = model.seats.rows.flatMap((row) =>
      Object.values(row.values).flatMap((value) => (value === null ? [] : [signed(value)])),
    );
    const text = xml.replace(/<[^>]*>/g, ' ');
    for (const value of values) expect(text).toContain(value);
    const bars = xml.match(/<wp:docPr [^>]*name="Bar"/g) ?? [];
    expect(bars).toHaveLength(values.length);
    expect(bars.filter((bar) => bar.includes('descr='))).toEqual([]);
    expect(xml.match(/<adec:decorative [^>]*val="1"/g)).toHaveLength(values.length);
  });

  test('the handling line is at the head of every page, and pages are numbered', async () => {
    const files = await packed('docx', modelFor(afternoon()));
    const heads = Object.entries(files).filter(([name]) => /header\d+\.xml$/.test(name));
    const feet = Object.entries(files).filter(([name]) => /footer\d+\.xml$/.test(name));
    for (const [, xml] of heads) expect(xml).toContain('Internal, not for attribution');
    for (const [, xml] of feet) expect(xml).toMatch(/PAGE[\s\S]*NUMPAGES/);
    expect([heads.length, feet.length].every((count) => count > 0)).toBe(true);
  });

  test('every link leads to a bookmark in it, no two alike', async () => {
    const { 'word/document.xml': xml = '' } = await packed('docx', modelFor(afternoon()));
    const names = Array.from(xml.matchAll(/<w:bookmarkStart [^>]*w:name="([^"]+)"/g), ([, n]) => n);
    const places = new Set(names);
    expect(places.size).toBe(names.length);
    const links = Array.from(xml.matchAll(/<w:hyperlink [^>]*w:anchor="([^"]+)"/g), ([, n]) => n);
    expect(links.length).toBeGreaterThan(50);
    for (const link of links) expect([link, places.has(link)]).toEqual([link, true]);
    for (const name of names) expect(name).toMatch(/^[A-Za-z]\w{0,39}$/);
  });
});
