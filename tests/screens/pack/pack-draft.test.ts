import { expect, test } from 'vitest';
import { readPack } from '../../../src-main/scenario/read-pack.ts';
import { shippedPacks } from '../../../src-main/scenario/shipped-packs.ts';
import { blankItem } from '../../../src-renderer/screens/pack/blank-item.ts';
import { candidateOf, readFigure } from '../../../src-renderer/screens/pack/candidate.ts';
import {
  listAt,
  moved,
  textAt,
  textsAt,
  valueAt,
  withValue,
} from '../../../src-renderer/screens/pack/draft-value.ts';
import { draftedValue, partsOf, partText } from '../../../src-renderer/screens/pack/pack-parts.ts';
import { placeOf } from '../../../src-renderer/screens/pack/problem-place.ts';
import { readLines, readRefs } from '../../../src-renderer/screens/pack/read-list.ts';
import { renamed } from '../../../src-renderer/screens/pack/renamed.ts';
import { sections, pathOf } from '../../../src-renderer/screens/pack/sections.ts';

const [pack] = shippedPacks;

test.each(shippedPacks)(
  'every field of $title is there to be written, and nothing else',
  (each) => {
    const written = sections.flatMap((section) => {
      const count = section.item ? listAt(each, section.id).length : 1;
      return Array.from({ length: count }, (_, index) =>
        section.fields.map(({ key }) => pathOf(section, index, key)),
      ).flat();
    });
    const given = new Set(['id', 'version']);
    for (const path of leaves(each)) {
      const isWritten = written.some((place) => path === place || path.startsWith(`${place}.`));
      expect([path, isWritten || given.has(path)]).toEqual([path, true]);
    }
  },
);

function leaves(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, inner]) =>
    leaves(inner, path ? `${path}.${key}` : key),
  );
}

test('a change at a path leaves everything else as it was, and the order of the fields', () => {
  const next = withValue(pack, 'seats.1.brief.aims.0', 'Another aim.');
  expect(valueAt(next, 'seats.1.brief.aims.0')).toBe('Another aim.');
  expect(
    JSON.stringify(withValue(next, 'seats.1.brief.aims.0', pack.seats[1]?.brief.aims[0])),
  ).toBe(JSON.stringify(pack));
  expect(valueAt(pack, 'seats.9.name')).toBeUndefined();
  expect(valueAt(pack, 'constructor')).toBeUndefined();
});

test('a field that may be left out is left out while it is empty', () => {
  const named = withValue(pack, 'article.author', 'A. Writer');
  expect(readPack(named)).toMatchObject({ ok: true });
  expect(withValue(named, 'article.author', undefined)).toEqual(pack);
});

test.each([
  ['2', 2],
  ['0.5', 0.5],
  ['1,5', 1.5],
  ['1.0', 1],
])('a weight typed as %s counts as %d', (typed, weight) => {
  const held = withValue(pack, 'criteria.0.weight', readFigure(typed));
  expect(textAt(held, 'criteria.0.weight')).toBe(typed);
  const read = readPack(candidateOf(held));
  expect(read.ok && read.pack.criteria[0]?.weight).toBe(weight);
});

test.each(['', 'two', '1.', '-', '1e999', 'Infinity', 'NaN', '0x10'])(
  'a weight typed as “%s” is kept as it is typed, and refused',
  (typed) => {
    const held = withValue(pack, 'criteria.0.weight', readFigure(typed));
    expect(textAt(held, 'criteria.0.weight')).toBe(typed);
    const read = readPack(candidateOf(held));
    expect(read.ok ? [] : read.problems.map(({ path }) => path)).toEqual(['criteria.0.weight']);
  },
);

test('minutes and rounds are figures too; a name that looks like one is not', () => {
  const typed = withValue(withValue(pack, 'rounds.0.minutes.move', '25'), 'rounds.0.name', '25');
  const read = readPack(candidateOf(withValue(typed, 'injects.0.round', '2')));
  expect(read.ok && read.pack.rounds[0]).toMatchObject({ name: '25', minutes: { move: 25 } });
});

test('what refers to a criterion, a seat or a paragraph follows when it is called otherwise', () => {
  const criterion = renamed(pack, 'criteria.0.id', 'X1');
  const seat = renamed(criterion, 'seats.0.id', 'peking');
  const paragraph = renamed(seat, 'paragraphs.0.ref', '¶40');
  expect(readPack(paragraph)).toMatchObject({ ok: true });
  expect(textAt(paragraph, 'protagonist.seat')).toBe('peking');
});

test('an inject that waits for another follows it; what it waits for is typed as a figure', () => {
  const waiting = withValue(pack, 'injects.1.trigger', {
    by: 'inject',
    injectId: pack.injects[0]?.id,
  });
  const after = renamed(waiting, 'injects.0.id', 'thaw');
  expect(textAt(after, 'injects.1.trigger.injectId')).toBe('thaw');
  const timed = withValue(after, 'injects.2.trigger', { by: 'clock', minute: '07' });
  const read = readPack(candidateOf(timed));
  expect(read.ok && read.pack.injects[2]?.trigger).toEqual({ by: 'clock', minute: 7 });
});

test('nothing follows to an id that another has already: the clash is told instead', () => {
  const clash = renamed(pack, 'criteria.0.id', 'B2');
  expect(textsAt(clash, 'injects.0.tests')).toEqual(pack.injects[0]?.tests);
  const read = readPack(clash);
  expect(read.ok ? [] : read.problems.map(({ path }) => path)).toContain('criteria.1.id');
});

test('a new item has an id of its own, and only its words are missing', () => {
  for (const section of sections.filter(({ item }) => item)) {
    const added = withValue(pack, section.id, [
      ...listAt(pack, section.id),
      blankItem(pack, section),
    ]);
    const read = readPack(candidateOf(added));
    const messages = read.ok ? [] : read.problems.map(({ message }) => message);
    expect(messages.filter((message) => /used twice|list|kind|figure/i.test(message))).toEqual([]);
    const place = placeOf(added, read.ok ? '' : (read.problems[0]?.path ?? ''));
    expect(place).toMatchObject({ section: section.id, index: listAt(pack, section.id).length });
  }
});

const at = (path: string) => placeOf(pack, path).words;

test('a problem says where it is, in the words of the screen', () => {
  expect(at('criteria.3.levels.1')).toBe('Criteria, F1 Named and targeted, At +1');
  expect(at('seats.1.brief.redLines.0')).toBe('Seats, MOW Moscow, Red lines');
  expect(at('protagonist.seat')).toBe('Exercise, Whose position is measured');
  expect(at('rounds.1.minutes.move')).toBe('Rounds, 2 The annexes, Move, minutes');
  expect(at('criteria')).toBe('Criteria');
});

test('lists are typed as texts', () => {
  expect(readLines('One.\n\n Two.\n')).toEqual(['One.', ' Two.']);
  expect(readRefs('¶3, 14;¶5  x')).toEqual(['¶3', '¶14', '¶5', 'x']);
  expect(readRefs('')).toEqual([]);
  expect(moved(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b']);
});

test('a draft holds the parts that differ, and a part that cannot be read is as it was', () => {
  const typed = withValue(withValue(pack, 'title', ''), 'seats', []);
  const kept = new Map(
    partsOf(pack)
      .filter((part) => partText(typed, part) !== partText(pack, part))
      .map((part) => [part, partText(typed, part)]),
  );
  expect([...kept.keys()]).toEqual(['title', 'seats']);
  const read = (key: string) => kept.get(key) ?? '';
  expect(draftedValue(pack, { read })).toEqual(typed);
  kept.set('seats', '[{');
  expect(draftedValue(pack, { read })).toEqual(withValue(pack, 'title', ''));
});
