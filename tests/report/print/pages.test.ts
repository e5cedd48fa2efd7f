import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Face } from '../../../src-main/report/print/type-width.ts';
import { widthOfText, wrap } from '../../../src-main/report/print/type-width.ts';
import { paginate } from '../../../src-main/report/print/paginate.ts';
import { paperIds } from '../../../src-main/report/print/paper.ts';
import { printables } from '../../../src-main/report/print/printables.ts';
import { pagesOf, pagesText } from '../../../src-main/report/print/printout.ts';
import type { Pack } from '../../../src-main/scenario/pack.ts';
import { alaska } from '../../../src-main/scenario/alaska.ts';
import { shippedPacks } from '../../../src-main/scenario/shipped-packs.ts';
import { nasty, roomWith } from '../nasty.ts';
import { Rehearsal } from '../rehearsal.ts';
import { htmlOf, inputOf, itemsOf, wordsOf } from './printing.ts';

const face: Face = { family: 'serif', size: 14, line: 20 };
const everyPaper = shippedPacks.flatMap((pack) =>
  paperIds.map((paper) => [pack.id, paper, pack] as const),
);

function roomOf(pack: Pack, people: number): Rehearsal {
  const room = new Rehearsal(pack);
  room.do({ kind: 'createSession', title: 'Spring', handling: 'Internal' });
  if (people === 0) return room;
  room.people(
    Array.from({ length: people }, (_, n) => ({
      name: `Person ${n}`,
      affiliation: 'Trade section',
      part: 'player' as const,
      seat: pack.seats[n % pack.seats.length]?.id,
    })),
  );
  return room;
}

/** Every tag with the names of its attributes. */
function tagsOf(html: string): Set<string> {
  const tags = html.matchAll(/<(\/?[a-zA-Z!][^\s>]*)((?:\s+[^\s=>]+="[^"]*")*)\s*\/?>/g);
  return new Set(
    Array.from(tags, ([, name = '', attributes = '']) => {
      const names = Array.from(attributes.matchAll(/([^\s=]+)="/g), ([, attribute]) => attribute);
      return [name, ...names].join(' ');
    }),
  );
}

describe('pages', () => {
  test.each(everyPaper)(
    'every brief of %s is one page of %s, and one evaluator’s sheet',
    (...all) => {
      const [, paper, pack] = all;
      const input = inputOf(pack, roomOf(pack, pack.seats.length * 4).state, paper);
      for (const kind of ['briefs', 'scores'] as const) {
        for (const { sets } of itemsOf(input, kind)) {
          expect(sets.map((set) => set.length)).toEqual(sets.map(() => 1));
        }
      }
    },
  );

  test.each(everyPaper)('as many pages are written for %s on %s as are told', (...all) => {
    const [, paper, pack] = all;
    const input = inputOf(pack, roomOf(pack, 9).state, paper);
    const items = printables(input);
    const told = items.reduce((sum, item) => sum + pagesOf(item), 0);
    expect(htmlOf(input, items).match(/<section class="page"/g)).toHaveLength(told);
  });

  test('a copy of a brief is printed for each who sits there, and one where nobody does', () => {
    const input = inputOf(alaska, roomOf(alaska, 6).state);
    expect(itemsOf(input, 'briefs').map(pagesText)).toEqual(['1 p × 2', '1 p × 2', '1 p', '1 p']);
    const empty = inputOf(alaska, roomOf(alaska, 3).state);
    expect(itemsOf(empty, 'briefs').map(pagesText)).toEqual(['1 p', '1 p', '1 p', '1 p']);
    expect(wordsOf(empty, 'briefs').match(/Nobody is seated here yet/g)).toHaveLength(1);
  });

  test('a session without people says so and still prints', () => {
    const input = inputOf(alaska, roomOf(alaska, 0).state);
    for (const kind of ['roster', 'places'] as const) {
      expect(wordsOf(input, kind)).toContain('Nobody is on the roster yet.');
    }
    expect(itemsOf(input, 'scores')[0]?.sets).toHaveLength(1);
  });

  test('a name too long for an eighth of a page gets more of it, and is whole', () => {
    const room = roomOf(alaska, 0);
    const names = ['Ana', 'W'.repeat(200)];
    room.people(names.map((name) => ({ name, part: 'player' as const })));
    const input = inputOf(alaska, room.state);
    const [short, long] = [roomOf(alaska, 1).state, room.state].map((state) =>
      itemsOf(inputOf(alaska, state), 'places').flatMap(({ sets }) => sets.flat()),
    );
    const heights = [short, long].map((pages) =>
      pages?.map(({ body }) => (body.is === 'places' ? body.height : 0)),
    );
    expect(heights[1]?.[0]).toBeGreaterThan(heights[0]?.[0] ?? Infinity);
    expect(wordsOf(input, 'places')).toContain('W'.repeat(200));
  });

  test('a brief of any length is printed whole, word for word', () => {
    const words = Array.from({ length: 9000 }, (_, n) => `word${n}`);
    const levers = Array.from({ length: 40 }, (_, n) =>
      words.slice(n * 225, n * 225 + 225).join(' '),
    );
    const [first, ...others] = alaska.seats;
    if (!first) throw new Error('a pack has seats');
    const seats = [{ ...first, brief: { ...first.brief, levers } }, ...others];
    const input = inputOf({ ...alaska, seats });
    const printed = wordsOf(input, 'briefs').match(/\bword\d+\b/g);
    expect(printed).toEqual(words);
    const [long, next] = itemsOf(input, 'briefs');
    expect(long?.sets[0]?.length).toBeGreaterThan(10);
    expect(next?.sets[0]).toHaveLength(1);
  });

  test('pieces keep their order, fit their page, and no heading ends one', () => {
    const height = fc.integer({ min: 1, max: 90 });
    const part = fc
      .array(height, { minLength: 1, maxLength: 6 })
      .map((heights) => [
        { content: 'heading', height: 40, leads: true },
        ...heights.map((one) => ({ content: 'text', height: one })),
      ]);
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const pages = paginate(parts.flat(), 200);
        expect(pages.flat()).toEqual(parts.flat());
        for (const page of pages) {
          expect(page.reduce((sum, one) => sum + one.height, 0)).toBeLessThanOrEqual(200);
          expect(page.at(-1)?.content).not.toBe('heading');
        }
      }),
    );
  });

  test('a text broken into lines is the same text, and no line is wider than it may be', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.integer({ min: 40, max: 600 }),
        (text, width) => {
          const lines = wrap(text, width, face);
          expect(lines.join('')).toBe(text);
          const several = lines.filter((line) => Array.from(line).length > 1);
          for (const line of several) {
            expect(widthOfText(line.trimEnd(), face)).toBeLessThan(width + 0.01);
          }
        },
      ),
    );
  });

  const plain = tagsOf(htmlOf(inputOf(alaska, roomWith('plain words\nsecond line').state)));

  test.each(nasty)('what people type stays text: %j', (text) => {
    const html = htmlOf(inputOf(alaska, roomWith(text).state));
    for (const tag of tagsOf(html)) expect(plain).toContain(tag);
    expect(html.match(/<\/style>/g)).toHaveLength(1);
    // oxlint-disable-next-line no-control-regex -- none of these may be there
    expect(html).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u202a-\u202e\u2066-\u2069]/);
    expect(html.isWellFormed()).toBe(true);
  });
});
