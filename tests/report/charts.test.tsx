import * as fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { contribution } from '../../src-main/game/scoring.ts';
import { trajectoryOf } from '../../src-main/game/trajectory.ts';
import { barStack } from '../../src-main/report/charts/bar-stack.ts';
import { largestFalls } from '../../src-main/report/charts/falls.ts';
import type { GlyphShape } from '../../src-main/report/charts/glyph-path.ts';
import { glyphPath, glyphStroke } from '../../src-main/report/charts/glyph-path.ts';
import { PositionChart } from '../../src-main/report/charts/position-chart.tsx';
import { positionLayout } from '../../src-main/report/charts/position-layout.ts';
import { PositionTable } from '../../src-main/report/charts/position-table.tsx';
import { pushApart } from '../../src-main/report/charts/push-apart.ts';
import { roundSteps } from '../../src-main/report/charts/round-steps.ts';
import { Sparkline } from '../../src-main/report/charts/sparkline.tsx';
import { textWidth } from '../../src-main/report/charts/text-width.ts';
import { alaska } from '../../src-main/scenario/alaska.ts';
import { afternoon } from './afternoon.ts';

const room = afternoon();
const points = trajectoryOf(room.state, alaska);
const rounds = room.state.rounds.map(({ number, plan }) => ({ number, name: plan.name }));
const props = { points, rounds, pack: alaska, width: 660, height: 200 };

/** The texts of a chart, each with the room it takes. */
function textsOf(markup: string) {
  return [...markup.matchAll(/<text ([^>]*)>(.*?)<\/text>/g)].map(
    ([, attributes = '', inside = '']) => {
      const of = (name: string) => new RegExp(`${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
      const words = inside.replace(/<[^>]*>/g, '');
      const width = textWidth(words, Number(of('font-size')));
      const share = { end: 1, middle: 0.5 }[of('text-anchor')] ?? 0;
      const from = Number(of('x')) - width * share;
      return { words, y: Number(of('y')), from, to: from + width };
    },
  );
}

const finite = fc.double({ min: -500, max: 500, noNaN: true });

describe('gridlines', () => {
  test('are round, few, within the extent, and hold zero when it is within', () => {
    fc.assert(
      fc.property(finite, finite, fc.integer({ min: 2, max: 8 }), (a, b, most) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        fc.pre(high - low > 1e-3);
        const steps = roundSteps([low, high], most);
        expect(steps.length).toBeLessThanOrEqual(most);
        for (const step of steps) {
          expect(step).toBeGreaterThanOrEqual(low - 1e-6);
          expect(step).toBeLessThanOrEqual(high + 1e-6);
        }
      }),
    );
    const below = fc.double({ min: -500, max: -0.1, noNaN: true });
    const above = fc.double({ min: 0.1, max: 500, noNaN: true });
    fc.assert(fc.property(below, above, (low, high) => roundSteps([low, high]).includes(0)));
    expect(roundSteps([-7, 19])).toEqual([-5, 0, 5, 10, 15]);
    expect(roundSteps([0, 0])).toEqual([0]);
  });
});

describe('labels are pushed apart', () => {
  test('by the gap, in order, and no farther than needed', () => {
    fc.assert(
      fc.property(fc.array(finite, { minLength: 1, maxLength: 6 }), (wanted) => {
        const bounds = [-600, 600] as const;
        const places = pushApart(wanted, 16, bounds).toSorted((a, b) => a - b);
        const gaps = places.slice(1).map((place, index) => place - (places[index] ?? 0));
        expect(gaps.every((gap) => gap >= 16 - 1e-9)).toBe(true);
        expect(places.every((place) => Math.abs(place) <= 600 + 1e-9)).toBe(true);
      }),
    );
    expect(pushApart([10, 100], 16, [0, 200])).toEqual([10, 100]);
    expect(pushApart([3, 0], 16, [0, 200])).toEqual([16, 0]);
    expect(pushApart([199, 200], 16, [0, 200])).toEqual([184, 200]);
  });
});

describe('bars', () => {
  test('add up to the net of their move, each side of zero on its own', () => {
    for (const { values, net } of points) {
      const stack = barStack(values, alaska.criteria);
      const sum = stack.reduce((total, { from, to }) => total + to - from, 0);
      expect(sum).toBeCloseTo(net ?? 0, 9);
      for (const { criterion, kind, mark, from, to } of stack) {
        expect(from * to).toBeGreaterThanOrEqual(0);
        const { weight } = alaska.criteria.find(({ id }) => id === criterion) ?? { weight: 0 };
        const added = contribution({ id: criterion, kind, weight }, values[criterion] ?? 0);
        expect(to - from).toBeCloseTo(added, 9);
        expect(mark).toBe((values[criterion] ?? 0) > 0 ? 'solid' : 'hollow');
      }
    }
  });
});

describe('the position chart', () => {
  test('says its conclusion', () => {
    const markup = renderToStaticMarkup(<PositionChart {...props} />);
    expect(markup).toContain(
      'aria-label="Net position for Beijing: +13.0 after 11 scored moves, by evaluator +11.0 to +16.0, 1 to score. Largest fall: 2.1 Annex C, −7.3."',
    );
    expect(markup).toContain('1 to score');
    expect(markup).toContain('net');
  });

  test('stops at the last scored move and counts what waits', () => {
    const frame = { left: 40, right: 100, top: 20, bottom: 5 };
    const layout = positionLayout(points, points, rounds, alaska, {
      width: 660,
      height: 200,
      margin: frame,
      bars: true,
    });
    expect(layout.scored).toBe(points.findLastIndex(({ net }) => net !== null) + 1);
    expect(layout.end).toBeLessThan(layout.right);
    const carried = layout.moves.find(({ point }) => point.net === null);
    expect(carried?.bars).toBeNull();
  });

  test('draws only with the tokens of the theme', () => {
    const markup = renderToStaticMarkup(
      <PositionChart {...props} options={{ cursorMoveId: points[3]?.move.id, falls: 2 }} />,
    );
    for (const [, colour = ''] of markup.matchAll(/(?:fill|stroke)="([^"]+)"/g)) {
      expect(colour).toMatch(/^(?:none|var\(--[a-z0-9-]+(?:, var\(--[a-z0-9-]+\))?\)|url\(#.+\))$/);
    }
  });

  test('names at most two falls, the largest first', () => {
    const falls = largestFalls(points, 2).map(({ net }) => net ?? 0);
    expect(falls.length).toBeLessThanOrEqual(2);
    expect(falls[0]).toBe(Math.min(...points.map(({ net }) => net ?? 0)));
    expect(largestFalls(points.slice(0, 1), 2)).toEqual([]);
  });

  test('writes no two labels over each other, whatever its width', () => {
    for (let width = 320; width <= 900; width += 20) {
      const markup = renderToStaticMarkup(
        <PositionChart {...props} width={width} options={{ falls: 2 }} />,
      );
      const labels = textsOf(markup).filter(({ words }) => /to score|, −/.test(words));
      expect(labels.length).toBeGreaterThan(1);
      for (const [index, a] of labels.entries()) {
        for (const b of labels.slice(index + 1)) {
          const isApart = Math.abs(a.y - b.y) >= 12 || a.to <= b.from || b.to <= a.from;
          expect(isApart, `${a.words} and ${b.words} at ${width}`).toBe(true);
        }
      }
    }
  });

  test('has no number that is not one, whatever it is given', () => {
    const cases = [
      { ...props, points: [], rounds: [] },
      { ...props, points: [], rounds: rounds.slice(0, 1) },
      { ...props, points: points.slice(0, 1), width: 20, height: 10 },
      { ...props, options: { board: points, view: 'Moscow' }, points: points.slice(0, 4) },
      { ...props, options: { compact: true, selected: points[2]?.move.id } },
    ];
    for (const each of cases) {
      const markup = renderToStaticMarkup(<PositionChart {...each} />);
      expect(markup).not.toMatch(/NaN|Infinity|undefined/);
    }
  });

  test('has the same figures as a table', () => {
    const markup = renderToStaticMarkup(
      <PositionTable
        points={points}
        pack={alaska}
        caption="Position"
        hrefOf={(id) => `#move-${id}`}
      />,
    );
    expect(markup.match(/<tr>/g)).toHaveLength(points.length + 1);
    expect(markup).toContain('<td>Annex C</td><td>−7.3</td><td>+3.0</td>');
  });
});

describe('marks', () => {
  const shapes: GlyphShape[] = [
    'circle',
    'diamond',
    'square',
    'triangle',
    'pentagon',
    'cross',
    'hexagon',
  ];

  test('stay within their reach with the edge counted, and differ', () => {
    for (const size of [9, 13, 54]) {
      for (const shape of shapes) {
        const numbers = Array.from(glyphPath(shape, size).matchAll(/-?\d+(?:\.\d+)?/g), Number);
        const reach = Math.max(...numbers.map(Math.abs)) + glyphStroke(size) / 2;
        expect([shape, size, reach <= size * 0.75]).toEqual([shape, size, true]);
      }
    }
    expect(new Set(shapes.map((shape) => glyphPath(shape, 13))).size).toBe(shapes.length);
  });

  test('a sparkline ends in a dot on the shared scale', () => {
    const markup = renderToStaticMarkup(
      <Sparkline positions={[2, 6, -1]} range={[-8, 16]} width={160} height={32} label="−1.0" />,
    );
    expect(markup).toContain('role="img" aria-label="−1.0"');
    const other = renderToStaticMarkup(
      <Sparkline positions={[9, -1]} range={[-8, 16]} width={160} height={32} />,
    );
    expect(dotOf(markup)).toBe(dotOf(other));
    expect(other).toContain('aria-hidden="true"');
    const none = renderToStaticMarkup(
      <Sparkline positions={[]} range={[0, 0]} width={160} height={32} />,
    );
    expect(none).not.toMatch(/NaN|circle/);
  });
});

function dotOf(svg: string): string | undefined {
  return /cy="([^"]+)"/.exec(svg)?.[1];
}
