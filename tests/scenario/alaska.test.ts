import { expect, test } from 'vitest';
import { alaska } from '../../src-main/scenario/alaska.ts';
import { packSchema } from '../../src-main/scenario/pack.ts';

const article = Array.from({ length: 18 }, (_, index) => `¶${index + 1}`);
const elements = [
  ...alaska.seats,
  ...alaska.voices,
  ...alaska.criteria,
  ...alaska.imperatives,
  ...alaska.profiles,
  ...alaska.playbook,
  ...alaska.instruments,
  ...alaska.injects,
];

/** Every string in the pack, with where it stands. */
function texts(value: unknown, path = 'alaska'): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, `${path}.${key}`));
}

test('the pack satisfies its schema', () => {
  expect(packSchema.parse(alaska)).toEqual(alaska);
});

test('every paragraph of the article has a gist of its own, in order', () => {
  expect(alaska.paragraphs.map(({ ref }) => ref)).toEqual(article);
  expect(new Set(alaska.paragraphs.map(({ gist }) => gist)).size).toBe(article.length);
});

test.each(article)('%s is cited by at least one element', (paragraph) => {
  expect(elements.filter(({ source }) => source.includes(paragraph))).not.toEqual([]);
});

test.each(elements)('$id cites paragraphs of the article, in order', ({ source }) => {
  expect(source).not.toEqual([]);
  expect(article.filter((paragraph) => source.includes(paragraph))).toEqual(source);
});

test('the seats stand in the order of their keys', () => {
  expect(alaska.seats.map(({ id, code, glyph, tone }) => [id, code, glyph, tone])).toEqual([
    ['beijing', 'BJG', 'circle', 'vermilion'],
    ['moscow', 'MOW', 'diamond', 'mauve'],
    ['washington', 'WAS', 'square', 'blue'],
    ['brussels', 'BRU', 'triangle', 'amber'],
  ]);
});

test.each(alaska.seats)('the brief of $name fits one page', ({ brief }) => {
  const words = texts(brief).flatMap(([, text]) => text.split(/\s+/));
  expect(words.length).toBeLessThanOrEqual(420);
  const { situation: _, ...lists } = brief;
  for (const list of Object.values(lists)) {
    expect(list.length).toBeGreaterThanOrEqual(3);
    expect(list.length).toBeLessThanOrEqual(5);
  }
});

test('three benefits and three fears weigh the same', () => {
  expect(alaska.criteria.map(({ id, kind, weight }) => [id, kind, weight])).toEqual([
    ['B1', 'benefit', 1],
    ['B2', 'benefit', 1],
    ['B3', 'benefit', 1],
    ['F1', 'fear', 1],
    ['F2', 'fear', 1],
    ['F3', 'fear', 1],
  ]);
});

test.each(alaska.criteria)('$id has words of its own at each of five levels', ({ levels }) => {
  expect(
    Object.keys(levels)
      .map(Number)
      .toSorted((a, b) => a - b),
  ).toEqual([-2, -1, 0, 1, 2]);
  expect(new Set(Object.values(levels)).size).toBe(5);
  for (const text of Object.values(levels)) expect(text).toMatch(/^[A-Z].*\.$/);
});

test('fifteen injects are spread over the four rounds, in order', () => {
  const rounds = alaska.injects.map(({ round }) => round);
  expect(rounds).toHaveLength(15);
  expect(rounds).toEqual(rounds.toSorted((a, b) => a - b));
  expect(new Set(rounds)).toEqual(new Set([1, 2, 3, 4]));
});

test('every criterion is tested by an inject', () => {
  const tested = new Set(alaska.injects.flatMap(({ tests }) => tests));
  expect(tested).toEqual(new Set(alaska.criteria.map(({ id }) => id)));
});

test('four rounds take 4 h 1 min with the break and the hot wash', () => {
  const planned = alaska.rounds.flatMap(({ minutes, breakAfter }) => [
    ...Object.values(minutes),
    breakAfter,
  ]);
  expect(planned.reduce((sum, each) => sum + each, 0)).toBe(241);
});

test('the last instrument is the one for everything else', () => {
  expect(alaska.instruments.at(-1)).toEqual({ id: 'other', name: 'Other', source: ['¶1'] });
});

test('quotation marks and apostrophes are typographic, spaces single, ends clean', () => {
  const faulty = texts(alaska).filter(([, text]) => /["'—]| {2}|\.\.|^\s|\s$/.test(text));
  expect(faulty).toEqual([]);
});
