import * as fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { allMoves } from '../../src-main/game/find.ts';
import { csvColumns } from '../../src-main/report/csv/row.ts';
import { inline } from '../../src-main/report/markdown/escape.ts';
import { writeReport } from '../../src-main/report/write-report.ts';
import { alaska } from '../../src-main/scenario/alaska.ts';
import { nasty, roomWith } from './nasty.ts';
import { htmlOf, modelFor } from './written.ts';

/** Every tag with the names of its attributes, in order. */
function skeleton(html: string): string[] {
  const tags = html.matchAll(/<(\/?[a-zA-Z!][^\s>]*)((?:\s+[^\s=>]+="[^"]*")*)\s*\/?>/g);
  return Array.from(tags, ([, name = '', attributes = '']) => {
    const names = Array.from(attributes.matchAll(/([^\s=]+)="/g), ([, attribute]) => attribute);
    return [name, ...names].join(' ');
  });
}

describe('what people type stays text', () => {
  const plain = skeleton(htmlOf(modelFor(roomWith('plain words'))));

  test.each(nasty)('no element or attribute comes into the HTML: %j', (text) => {
    const html = htmlOf(modelFor(roomWith(text)));
    // A blank line makes a paragraph more, so texts here have none.
    expect(skeleton(html)).toEqual(plain);
    expect(html.match(/<\/style>/g)).toHaveLength(1);
    expect(html).not.toMatch(/<script|javascript:[^)]*"/i);
  });

  test.each(nasty)('no control or bidirectional character is in any text: %j', (text) => {
    const model = modelFor(roomWith(text));
    for (const format of ['html', 'md', 'csv'] as const) {
      const written = writeReport(format, model);
      // oxlint-disable-next-line no-control-regex -- none of these may be there
      expect(written).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/);
      expect(written).not.toMatch(/[\u200e\u200f\u202a-\u202e\u2066-\u2069\u061c]/);
      expect(written.isWellFormed()).toBe(true);
    }
  });

  test.each(nasty)('no cell of the CSV begins a formula, and numbers stay numbers: %j', (text) => {
    const csv = writeReport('csv', modelFor(roomWith(text)));
    const { data, errors } = Papa.parse<string[]>(csv.trimEnd());
    expect(errors).toEqual([]);
    expect(data[0]).toEqual([...csvColumns]);
    for (const cells of data) {
      expect(cells).toHaveLength(csvColumns.length);
      for (const cell of cells) {
        if (/^-?\d+(\.\d+)?$/.test(cell)) continue;
        expect(cell).not.toMatch(/^[\t\r\n]|^\s*[=+\-@＝＋－＠]/);
      }
    }
    const column = csvColumns.indexOf('value');
    const [score] = data.filter(([record]) => record === 'score');
    expect(score?.[column]).toBe('2');
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('negative numbers are numbers in the CSV', () => {
    const room = roomWith('plain words');
    const moveId = allMoves(room.state)[0]?.id ?? '';
    const evaluator = room.state.participants[0]?.id ?? '';
    const scores = [{ criterion: 'B1', value: -2 as const, reason: 'plain words' }];
    room.do({ kind: 'giveScores', moveId, evaluator, scores });
    const csv = writeReport('csv', modelFor(room));
    expect(csv).toMatch(/^score,.*,B1,plain words,-2,-2,/m);
    expect(csv).toMatch(/^move,.*,-2,-2,plain words,/m);
    expect(csv).not.toContain("'-");
  });

  test('in Markdown, every text reads back as it was, with nothing left to act', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const escaped = inline(text);
        const bare = escaped.replace(/\\[!-/:-@[-`{-~]|&(?:lt|gt|amp);/g, '');
        expect(bare).not.toMatch(/[`*_[\]<>#|~&!$@{}\\\n]|:\/\/|\bwww\./i);
        const back = escaped
          .replace(/\\([!-/:-@[-`{-~])/g, '$1')
          .replaceAll('&lt;', '<')
          .replaceAll('&gt;', '>')
          .replaceAll('&amp;', '&');
        expect(back).toBe(text.replace(/\s*\n\s*/g, ' '));
      }),
    );
    for (const text of nasty) expect(inline(text)).not.toContain('\n');
  });

  test('a hostile pack is made inert as well', () => {
    const room = roomWith('plain words');
    const criteria = alaska.criteria.map((item) => ({ ...item, name: '\u202e<b>x</b>' }));
    const model = modelFor(Object.assign(room, { pack: { ...alaska, criteria } }));
    const html = htmlOf(model);
    expect(html).not.toContain('\u202e');
    expect(html).not.toContain('<b>x</b>');
  });
});
