import { expect, test } from 'vitest';
import { alaska } from '../../src-main/scenario/alaska.ts';
import type { Pack } from '../../src-main/scenario/pack.ts';
import { readPack } from '../../src-main/scenario/read-pack.ts';

type Loose = { [key: string]: Loose } & { [index: number]: Loose };

/** A copy in which one place, such as `criteria.0.weight`, holds something else. */
function planted(path: string, value: unknown): unknown {
  const copy = structuredClone(alaska) as unknown as Loose;
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const place = keys.reduce<Loose>((inner, key) => inner[key] as Loose, copy);
  place[last] = value as Loose;
  return copy;
}

function problems(value: unknown): string[] {
  const read = readPack(value);
  return read.ok ? [] : read.problems.map(({ path, message }) => `${path}: ${message}`);
}

test('a sound pack is read as it is', () => {
  expect(readPack(structuredClone(alaska))).toEqual({ ok: true, pack: alaska });
});

test.each<[string, unknown, string]>([
  ['title', '   ', 'Write something here.'],
  ['title', 'x'.repeat(201), 'Too long: 200 characters at most.'],
  ['criteria.0.weight', -1, '0 or more.'],
  ['criteria.0.weight', 'two', 'A number, 0 or more.'],
  ['criteria.0.weight', Number.POSITIVE_INFINITY, 'A number, 0 or more.'],
  ['criteria.0.weight', Number.NaN, 'A number, 0 or more.'],
  ['criteria.2.levels.-1', '', 'Write something here.'],
  ['criteria.2.id', 'B 3', 'Letters, digits and hyphens, a letter first, 40 at most.'],
  ['criteria', [], 'At least one.'],
  ['seats', [], 'At least 2.'],
  ['seats', {}, 'A list.'],
  ['seats.1.code', 'mow', 'Three capital letters.'],
  ['seats.1.glyph', 'star', 'One of circle, diamond, square, triangle, pentagon, cross.'],
  ['seats.1.brief.aims', [], 'At least one.'],
  ['rounds.0.minutes.move', 2.5, 'A whole number.'],
  ['rounds.0.minutes.move', 601, '600 or less.'],
  ['injects.0.source', [], 'At least one.'],
  ['injects.0.source.0', '14', 'A pilcrow and a number, such as ¶14.'],
  ['version', 'two', 'Two numbers, such as 1.0.'],
  ['protagonist', null, 'An object.'],
  ['protagonist', undefined, 'This is missing.'],
  ['injects.0.trigger', 'later', 'An object.'],
])('given %s is %j, when it is read, then it is refused there', (path, value, message) => {
  expect(problems(planted(path, value))).toContain(`${path}: ${message}`);
});

test.each<[string, unknown, string]>([
  ['criteria.0.weight', Number.NaN, 'weight-wrong'],
  ['criteria.0.weight', Number.POSITIVE_INFINITY, 'weight-wrong'],
  ['criteria.0.weight', -0.5, 'weight-wrong'],
  ['criteria.0.weight', '2', 'weight-wrong'],
  ['criteria.0.weight', undefined, 'field-missing'],
  ['rounds.0.minutes.move', 2.5, 'number-wrong'],
  ['seats.1.code', 'mow', 'form-wrong'],
  ['seats.1.glyph', 'star', 'choice-unknown'],
  ['title', '', 'text-missing'],
  ['criteria', [], 'list-too-short'],
  ['seats.0.budget', 5, 'field-unknown'],
])('given %s is %j, then the refusal has its code', (path, value, code) => {
  const read = readPack(planted(path, value));
  const found = read.ok ? [] : read.problems.filter((problem) => problem.path === path);
  expect(found.map((problem) => problem.code)).toEqual([code]);
});

test('an inject that is to wait for another says which', () => {
  expect(problems(planted('injects.0.trigger', { by: 'inject', injectId: '' }))).toEqual([
    'injects.0.trigger.injectId: Choose an inject.',
  ]);
});

test('a key no pack has is named, wherever it is', () => {
  expect(problems(planted('seats.0.budget', 5))).toEqual([
    'seats.0.budget: This is no part of a pack.',
  ]);
  const hostile: unknown = JSON.parse(`{"__proto__": {"polluted": true}, "constructor": 1}`);
  expect(problems(hostile)).toContain('constructor: This is no part of a pack.');
  expect(({} as { polluted?: true }).polluted).toBeUndefined();
});

test('while one place cannot be read, what the parts say of each other is still looked at', () => {
  const pack = planted('criteria.0.weight', 'two') as Pack;
  pack.protagonist.seat = 'delhi';
  expect(problems(pack)).toEqual([
    'criteria.0.weight: A number, 0 or more.',
    'protagonist.seat: There is no seat “delhi” in this pack.',
  ]);
});

test('what is not a pack at all is refused, however deep', () => {
  const deep: unknown = JSON.parse(`${'['.repeat(50_000)}${']'.repeat(50_000)}`);
  for (const value of [null, 'alaska', 7, [], {}, deep, { seats: deep }]) {
    expect(problems(value)).not.toEqual([]);
  }
});
