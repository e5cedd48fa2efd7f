import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eventsFor } from '../../../src-main/game/audience.ts';
import { fold } from '../../../src-main/game/evolve.ts';
import type { PrintItem } from '../../../src-main/report/print/printout.ts';
import type { Pack } from '../../../src-main/scenario/pack.ts';
import { alaska } from '../../../src-main/scenario/alaska.ts';
import { shippedPacks } from '../../../src-main/scenario/shipped-packs.ts';
import { arbitrarySession, markersIn } from '../../game/arbitrary-session.ts';
import { Rehearsal } from '../rehearsal.ts';
import { htmlOf, inputOf, itemsOf, wordsOf } from './printing.ts';

/** The pack with every word in it marked, all apart. */
function marked(pack: Pack): Pack {
  let count = 0;
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value === 'object' && value !== null) {
      return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, walk(one)]));
    }
    const isWords = typeof value === 'string' && /\s/.test(value);
    return isWords ? `${value} ‹${(count += 1)}›` : value;
  };
  return walk(pack) as Pack;
}

function cardsOf(item: PrintItem | undefined) {
  const pages = item?.sets.flat() ?? [];
  return pages.flatMap(({ body }) => (body.is === 'cards' ? body.cards : []));
}

/** As many of its seats as are asked for, in any order. */
const packs = fc
  .constantFrom(...shippedPacks)
  .chain((pack) =>
    fc
      .shuffledSubarray(pack.seats, { minLength: 2 })
      .map((seats) => marked({ ...pack, seats: [...seats] })),
  );

describe('a hand-out holds what its reader may know', () => {
  test('a brief holds its own seat’s brief, whole, and of the pack nothing else', () => {
    fc.assert(
      fc.property(packs, (pack) => {
        const input = inputOf(pack);
        for (const item of itemsOf(input, 'briefs')) {
          const own = pack.seats.find(({ id }) => id === item.seat?.id);
          const printed = markersIn(htmlOf(input, [item]));
          expect(printed).toEqual(markersIn(JSON.stringify([own?.brief, own?.name])));
        }
      }),
      { numRuns: 25 },
    );
  });

  test('every move card of a seat can be made from what that seat knows alone', () => {
    fc.assert(
      fc.property(arbitrarySession(40), ({ play }) => {
        for (const item of itemsOf(inputOf(alaska, play.state), 'moves')) {
          const known = fold(eventsFor(item.seat?.id ?? '', play.events));
          const own = itemsOf(inputOf(alaska, known), 'moves').find(({ id }) => id === item.id);
          expect(cardsOf(own)).toEqual(expect.arrayContaining(cardsOf(item)));
        }
      }),
      { numRuns: 40, endOnFailure: true },
    );
  });

  test('a score sheet names no other evaluator, and no score', () => {
    const room = new Rehearsal(alaska);
    room.do({ kind: 'createSession', title: 'Blind' });
    room.people([
      { name: 'Amara', part: 'evaluator' },
      { name: 'Bertil', part: 'evaluator' },
    ]);
    const input = inputOf(alaska, room.state);
    const [item] = itemsOf(input, 'scores');
    expect(item?.sets).toHaveLength(2);
    const sheets = item?.sets.map((set) => htmlOf(input, [{ ...item, sets: [set] }])) ?? [];
    expect(sheets[0]).toContain('Amara');
    expect(sheets[0]).not.toContain('Bertil');
    expect(sheets[1]).toContain('Bertil');
    expect(sheets[1]).not.toContain('Amara');
  });

  test('the roster and the injects say on every page that they are for control alone', () => {
    const room = new Rehearsal(alaska);
    room.do({ kind: 'createSession', title: 'Full room' });
    room.people(Array.from({ length: 120 }, (_, n) => ({ name: `Person ${n}`, part: 'player' })));
    const input = inputOf(alaska, room.state);
    for (const kind of ['roster', 'injects'] as const) {
      const pages = itemsOf(input, kind).flatMap(({ sets }) => sets.flat());
      expect(pages.length).toBeGreaterThan(1);
      for (const { head } of pages) expect(head.foot).toMatch(/^For control alone/);
      expect(wordsOf(input, kind).match(/For control alone/g)).toHaveLength(pages.length);
    }
  });
});
