import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { sumOrNull, totalsOf } from '../../src-main/game/scoring.ts';
import { fold } from '../../src-main/game/evolve.ts';
import type { Comparison } from '../../src-main/report/comparison.ts';
import { comparisonOf } from '../../src-main/report/comparison.ts';
import { alaska } from '../../src-main/scenario/alaska.ts';
import { arbitrarySession } from '../game/arbitrary-session.ts';
import { relatives, twoSessions } from './comparing.ts';

const pack = alaska;
const runs = { numRuns: 60 };

const sumOf = (parts: readonly { lessFirst: readonly (number | null)[] }[], place = 1) =>
  sumOrNull(parts.map(({ lessFirst }) => lessFirst[place] ?? null)) ?? 0;

/** What turns with the order; as it is, or as it would be the other way round. */
function inOrder({ rows, stem, figures, net }: Comparison, turns: boolean) {
  const pair = <T>(values: readonly T[]) => (turns ? values.toReversed() : [...values]);
  // Plus zero, so that no difference is −0.
  const less = ({ lessFirst: [, second = null] }: Comparison['net']) =>
    second === null ? null : (turns ? -second : second) + 0;
  return {
    stem,
    net: pair(net.values),
    difference: less(net),
    rows: rows.map((row) => ({
      moves: pair(row.moves),
      difference: less(row.net),
      isShared: row.isShared,
    })),
    seats: figures.bySeat.map((seat) => [pair(seat.net.values), less(seat.net)]),
  };
}

/** Halves and thirds do not add up to the last bit. */
const near = (value: number | null) => expect.closeTo(value ?? 0, 9);

test('a session compared with itself differs by nothing', () => {
  fc.assert(
    fc.property(arbitrarySession(40), ({ play: { events } }) => {
      const { rows, figures, net } = comparisonOf([
        { events, pack },
        { events, pack },
      ]);
      const differences = [
        net,
        figures.net,
        ...rows.map((row) => row.net),
        ...figures.bySeat.flatMap((seat) => [seat.net, ...Object.values(seat.byCriterion)]),
        ...figures.byRound.map((round) => round.net),
        ...figures.byCriterion.flatMap(({ sum, adds }) => [sum, adds]),
      ].flatMap(({ lessFirst }) => lessFirst);
      expect(differences.every((difference) => difference === null || difference === 0)).toBe(true);
      expect(rows.every(({ moves: [a, b] }) => a !== null && a?.id === b?.id)).toBe(true);
    }),
    runs,
  );
});

test('what seats, rounds, criteria and moves differ by adds up to what the nets differ by', () => {
  fc.assert(
    fc.property(twoSessions, (both) => {
      const { net, figures, rows } = comparisonOf(both);
      const whole = net.lessFirst[1];
      fc.pre(whole !== null && whole !== undefined);
      expect(sumOf([figures.net])).toEqual(near(whole));
      expect(sumOf(figures.bySeat.map((seat) => seat.net))).toEqual(near(whole));
      expect(sumOf(figures.byRound.map((round) => round.net))).toEqual(near(whole));
      expect(sumOf(figures.byCriterion.map(({ adds }) => adds))).toEqual(near(whole));
      expect(sumOf(rows.map((row) => row.net))).toEqual(near(whole));
    }),
    runs,
  );
});

test('of forks of forks, differences add up to those of the nets, and the log they share adds none', () => {
  fc.assert(
    fc.property(relatives, (all) => {
      const { net, figures, rows, counts, stem, sides } = comparisonOf(all);
      expect(counts).not.toBe('over everything');
      const shared = rows.filter(({ isShared }) => isShared);
      expect(rows.slice(stem).some(({ isShared }) => isShared)).toBe(false);
      for (const place of sides.keys()) {
        const before = sumOrNull(shared.map(({ moves }) => moves[place]?.net ?? null)) ?? 0;
        expect((figures.net.values[place] ?? 0) + before).toEqual(near(net.values[place] ?? null));
        expect(
          sumOf(
            shared.map((row) => row.net),
            place,
          ),
        ).toEqual(near(0));
        const whole = net.lessFirst[place] ?? null;
        if (whole === null) continue;
        expect(sumOf([figures.net], place)).toEqual(near(whole));
        expect(
          sumOf(
            figures.bySeat.map((seat) => seat.net),
            place,
          ),
        ).toEqual(near(whole));
        expect(
          sumOf(
            figures.byRound.map((round) => round.net),
            place,
          ),
        ).toEqual(near(whole));
        expect(
          sumOf(
            figures.byCriterion.map(({ adds }) => adds),
            place,
          ),
        ).toEqual(near(whole));
        expect(
          sumOf(
            rows.map((row) => row.net),
            place,
          ),
        ).toEqual(near(whole));
      }
    }),
    runs,
  );
});

test('the order of two sessions turns signs, and nothing else', () => {
  fc.assert(
    fc.property(twoSessions, ([a, b]) => {
      expect(inOrder(comparisonOf([b, a]), true)).toEqual(inOrder(comparisonOf([a, b]), false));
    }),
    runs,
  );
});

test('every standing move is in one row, and each line ends where the totals do', () => {
  fc.assert(
    fc.property(fc.array(arbitrarySession(25), { minLength: 2, maxLength: 6 }), (sessions) => {
      const { rows, lines, sides } = comparisonOf(
        sessions.map(({ play: { events } }) => ({ events, pack })),
      );
      for (const [place, { play }] of sessions.entries()) {
        const own = rows.flatMap(({ moves }) => moves[place]?.id ?? []);
        const { net } = totalsOf(fold(play.events), pack);
        expect(new Set(own).size).toBe(own.length);
        expect(own).toHaveLength(sides[place]?.moves ?? -1);
        expect(sides[place]?.totals.net).toBe(net);
        expect(lines[place]?.at(-1)?.position ?? 0).toEqual(near(net));
        const at = lines[place]?.map(({ row }) => row) ?? [];
        expect(at).toEqual(at.toSorted((a, b) => a - b));
      }
      expect(rows.map(({ round }) => round)).toEqual(
        rows.map(({ round }) => round).toSorted((a, b) => a - b),
      );
    }),
    { numRuns: 30 },
  );
});
