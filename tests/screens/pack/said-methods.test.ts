import { expect, test } from 'vitest';
import { standardMethods } from '../../../src-main/game/methods.ts';
import { readPack } from '../../../src-main/scenario/read-pack.ts';
import { strait } from '../../../src-main/scenario/strait.ts';
import { candidateOf } from '../../../src-renderer/screens/pack/candidate.ts';
import { textAt, valueAt, withValue } from '../../../src-renderer/screens/pack/draft-value.ts';
import { draftedValue, partsOf, partText } from '../../../src-renderer/screens/pack/pack-parts.ts';
import { placeOf } from '../../../src-renderer/screens/pack/problem-place.ts';
import { readTargets } from '../../../src-renderer/screens/pack/read-list.ts';
import {
  oddsOf,
  reshaped,
  unsaid,
  withDice,
  withSaid,
} from '../../../src-renderer/screens/pack/said-methods.ts';
import { withShare } from '../../../src-renderer/screens/pack/shares.ts';

const shown = withSaid(strait);
const diceOf = (pack: unknown) => valueAt(pack, 'methods.2');

test('a pack that says nothing of methods goes on saying nothing until one is changed', () => {
  expect(valueAt(shown, 'methods')).toBe(standardMethods);
  const titled = unsaid(strait, strait, withValue(shown, 'title', 'Another title'));
  expect(titled).toEqual({ ...strait, title: 'Another title' });
  const named = unsaid(strait, strait, withValue(shown, 'methods.2.name', 'Two dice'));
  expect(readPack(named)).toMatchObject({
    ok: true,
    pack: { methods: { 2: { name: 'Two dice' } } },
  });
  expect(unsaid(strait, named, withValue(named, 'methods.2.name', '2d6'))).toEqual(strait);
});

test('a pack that spells out the standard methods keeps them when something else is changed', () => {
  const spelled = { ...strait, methods: structuredClone(standardMethods) };
  const titled = unsaid(spelled, spelled, withValue(withSaid(spelled), 'title', 'T'));
  expect(titled).toHaveProperty('methods');
});

test.each([
  ['methods', 'methods.2.name', 'Two dice', '2d6', standardMethods],
  ['yardstick', 'yardstick', 'icd203', 'phia', 'phia'],
] as const)(
  '%s changed and changed back leave a pack as it was, said or not',
  (key, path, changed, back, standard) => {
    for (const base of [strait, { ...strait, [key]: structuredClone(standard) }]) {
      const other = unsaid(base, base, withValue(withSaid(base), path, changed));
      expect(valueAt(other, path)).toBe(changed);
      expect(unsaid(base, other, withValue(other, path, back))).toEqual(base);
    }
  },
);

test('a draft tells methods taken back from methods never touched', () => {
  const own = { ...strait, methods: [{ kind: 'vote' as const, name: 'Vote' }] };
  for (const [base, typed] of [
    [own, strait],
    [strait, own],
    [strait, { ...strait, yardstick: 'icd203' as const }],
  ] as const) {
    const kept = new Map(
      partsOf(base)
        .filter((part) => partText(typed, part) !== partText(base, part))
        .map((part) => [part, partText(typed, part)]),
    );
    expect(kept.size).toBe(1);
    expect(draftedValue(base, { read: (key) => kept.get(key) ?? '' })).toEqual(typed);
  }
});

test('targets are typed as one text and stand beside their odds', () => {
  const targets = readTargets('7, 8+;8  ten');
  expect(targets).toEqual([7, 8, 'ten']);
  const odds = oddsOf({ count: 2, sides: '6' }, targets);
  expect(odds.map(({ target, odds: each }) => [target, each.toFixed(1)])).toEqual([
    [7, '58.3'],
    [8, '41.7'],
  ]);
});

test.each([
  [0, 6],
  [7, 6],
  [2, 1],
  [2, 1e9],
  ['', 6],
  ['two', 6],
])('%j dice of %j sides have no odds', (count, sides) => {
  expect(oddsOf({ count, sides }, [7])).toEqual([]);
});

test('a name that only says which dice follows them; another stays', () => {
  expect(textAt(withDice(diceOf(shown), 'count', 3), 'name')).toBe('3d6');
  const named = withValue(diceOf(shown), 'name', 'Chance');
  expect(textAt(withDice(named, 'sides', 20), 'name')).toBe('Chance');
});

test('a method of another kind keeps the name it was given, and has what its kind needs', () => {
  const given = withValue(diceOf(shown), 'name', 'Chance');
  expect(reshaped(given, 'vote')).toEqual({ kind: 'vote', name: 'Chance' });
  expect(reshaped({ kind: 'vote', name: 'Vote' }, 'umpire')).toMatchObject({ name: 'Umpire' });
  expect(reshaped({ kind: 'vote', name: 'Chance' }, 'dice', diceOf(shown))).toEqual(given);
});

test('shares stand in their usual order, and one that is emptied is gone', () => {
  const half = withShare([{ outcome: 'fails', percent: 50 }], 'takes effect', '50');
  expect(half).toEqual([
    { outcome: 'takes effect', percent: 50 },
    { outcome: 'fails', percent: 50 },
  ]);
  expect(withShare(half, 'fails', '')).toEqual(half.slice(0, 1));
});

test('a figure is read as the room writes it', () => {
  const typed = withValue(shown, 'methods.2.modifiers', [
    { value: '−2', reason: 'late' },
    { value: '+1', reason: 'early' },
  ]);
  expect(readPack(candidateOf(typed))).toMatchObject({
    ok: true,
    pack: { methods: { 2: { modifiers: [{ value: -2 }, { value: 1 }] } } },
  });
});

test('a problem of a method or the yardstick is found in its own section', () => {
  expect(placeOf(shown, 'methods.2.targets.1')).toEqual({
    section: 'methods',
    index: 2,
    words: 'Methods, 2d6, Usual targets',
  });
  expect(placeOf(shown, 'yardstick')).toMatchObject({ section: 'yardstick', index: 0 });
});
