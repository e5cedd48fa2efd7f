import { expect, test } from 'vitest';
import { sectionIds } from '../../src-main/report/section.ts';
import { afternoon } from './afternoon.ts';
import { everyFormat, everyText, modelFor } from './written.ts';

const room = afternoon();

test('rounds are called what was asked, everywhere', () => {
  const model = modelFor(room, 'control', { roundWord: 'Module' });
  for (const [format, text] of everyText(model)) {
    if (format === 'csv' || format === 'json') continue;
    // The pack’s and the players’ own words stay as they are.
    const own = text.replace(/“[^”]*”|<(?:span class="said"|title)>[^<]*/g, '');
    expect([
      format,
      /\bRound \d|by round|for round \d|round \d (?:opens|closes)/.exec(own),
    ]).toEqual([format, null]);
    expect(text).toContain('Module 1');
    expect(text).toContain('four modules');
  }
});

test('the handling line asked for stands in place of the session’s, in every format', async () => {
  const handling = 'For the course only';
  // The log tells what was written into it, whatever is said now.
  const sections = sectionIds.filter((id) => id !== 'log');
  for (const [format, text] of await everyFormat(
    modelFor(room, 'control', { handling, sections }),
  )) {
    if (format === 'csv') continue;
    expect([format, text.includes(handling)]).toEqual([format, true]);
    expect([format, text.includes('Internal, not for attribution')]).toEqual([format, false]);
  }
});

test.each([
  ['en-GB', '12 March 2026'],
  ['fr', '12 mars 2026'],
  ['de', '12. März 2026'],
])('days are said in %s', (dateLanguage, day) => {
  const { overview } = modelFor(room, 'control', { dateLanguage });
  expect(overview.rows.find(({ label }) => label === 'Date')?.text).toBe(`${day}, 13:30`);
});

test('a logo is on the first page of what has pages', async () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="120" height="40"><path d="M1 1h9"/></svg>';
  const logo = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
  const formats = new Map(await everyFormat(modelFor(room, 'control', { logo })));
  expect(formats.get('html')?.split(`src="${logo}"`)).toHaveLength(2);
  expect(formats.get('docx')).toContain('<path d="M1 1h9"/>');
});

test('the paper is that of the pages', async () => {
  const formats = new Map(await everyFormat(modelFor(room, 'control', { paper: 'Letter' })));
  expect(formats.get('html')).toContain('size: Letter');
  expect(formats.get('docx')).toMatch(/<w:pgSz [^>]*w:w="12240"[^>]*w:h="15840"/);
});
