import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allMoves } from '../../src-main/game/find.ts';
import { writeHtml } from '../../src-main/report/html.tsx';
import { cssString } from '../../src-main/report/html/page-css.ts';
import { sectionIds } from '../../src-main/report/section.ts';
import { afternoon } from './afternoon.ts';
import { htmlOf, modelFor } from './written.ts';

const room = afternoon();

function idsOf(html: string): string[] {
  return Array.from(html.matchAll(/\sid="([^"]+)"/g), ([, id = '']) => id);
}

describe('the HTML is one self-contained document', () => {
  const html = htmlOf(modelFor(room));

  test('every link leads to something in it, whatever sections are chosen', () => {
    fc.assert(
      fc.property(fc.subarray([...sectionIds]), fc.boolean(), (sections, chathamHouse) => {
        const some = htmlOf(modelFor(room, 'control', { sections, chathamHouse }));
        const ids = new Set(idsOf(some));
        const targets = Array.from(some.matchAll(/(?:href="#|url\(#)([^")]+)/g), ([, id]) => id);
        for (const id of targets) expect([id, ids.has(id ?? '')]).toEqual([id, true]);
      }),
      { numRuns: 25 },
    );
    expect(html.match(/href="#move-/g)?.length).toBeGreaterThan(20);
    expect(html.match(/href="#p\d+"/g)?.length).toBeGreaterThan(20);
    expect(html.match(/href="#entry-\d+"/g)?.length).toBeGreaterThan(10);
  });

  test('what was stated leads to its moves, and what was tried to what it changes', () => {
    const judged = afternoon();
    const moveId = allMoves(judged.state).find(({ estimates }) => estimates.length > 0)?.id ?? '';
    const ruling = { method: 'consensus' } as const;
    judged.do({ kind: 'reopenSession', reason: 'A ruling was missing.' });
    judged.do({ kind: 'adjudicateMove', moveId, ruling, outcome: 'partly' });
    const model = modelFor(judged);
    const written = htmlOf(model);
    const section = (id: string) => written.split(`id="section-${id}"`)[1]?.split('</section>')[0];
    expect(section('calibration')).toContain(`href="#move-${moveId}"`);
    for (const { criterion } of model.sensitivity.trials) {
      const target = criterion === null ? 'section-agreement' : `criterion-${criterion}`;
      expect(section('sensitivity')).toContain(`href="#${target}"`);
    }
    expect(section('sensitivity')).toContain('href="#criterion-');
  });

  test('ids are unique', () => {
    const ids = idsOf(html);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('it refers to nothing outside and runs nothing', () => {
    const references = html.matchAll(/\s(?:href|src|srcset|action|data|poster)="([^"]*)"/g);
    for (const [, target] of references) expect(target).toMatch(/^#/);
    expect(html).not.toMatch(/@import|url\((?!#)|<(?:script|link|iframe|object|img|base)\b/);
    expect(html).not.toMatch(/\son[a-z]+="/);
    expect(html).toContain('default-src &#x27;none&#x27;; style-src &#x27;unsafe-inline&#x27;');
  });

  test('it names its language, its title, its tables and its charts', () => {
    expect(html).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(html).toContain('<title>After-action report, Staff course 26, syndicate B</title>');
    const tables = html.split('<table').slice(1);
    for (const table of tables) expect(table).toMatch(/^[^>]*><caption/);
    const charts = html.match(/<svg role="img" aria-label="Net position for Beijing: [^"]{20,}"/g);
    expect(charts).toHaveLength(2);
    expect(html.match(/<summary>Show as table<\/summary>/g)).toHaveLength(1);
    expect(html).toContain('<a href="#section-trajectory">table</a> in Trajectory');
    const summary = htmlOf(modelFor(room, 'control', { sections: ['summary'] }));
    expect(summary).toContain('<summary>Show as table</summary>');
    for (const header of html.match(/<th(?=[\s>])[^>]*>/g) ?? [])
      expect(header).toContain('scope=');
  });

  test('fonts given are in it', () => {
    const fontCss = '@font-face{font-family:"X";src:url(data:font/woff2;base64,AAAA)}';
    expect(writeHtml(modelFor(room), { fontCss })).toContain(fontCss);
    expect(htmlOf(modelFor(room, 'control', { paper: 'Letter' }))).toContain('size: Letter');
    expect(writeHtml(modelFor(room), { contents: false })).not.toContain('aria-label="Contents"');
  });

  test('a CSS string ends nowhere but at its end', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(cssString(text)).toMatch(/^"(?:[A-Za-z0-9 ]|\\[0-9a-f]{1,6} )*"$/);
      }),
    );
  });
});
