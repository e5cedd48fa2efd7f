import { expect, test } from 'vitest';
import { alaska } from '../../src-main/scenario/alaska.ts';
import { checkPack } from '../../src-main/scenario/check-pack.ts';
import { packSchema, type Pack } from '../../src-main/scenario/pack.ts';

/** The item itself, or a failed test: a plant that finds no ground proves nothing. */
function at<T>(list: readonly T[], index: number): T {
  const item = list[index];
  if (item === undefined) throw new Error(`nothing at ${index}`);
  return item;
}

interface Element {
  id: string;
  source: string[];
}

function planted(plant: (pack: Pack) => void): Pack {
  const pack = structuredClone(alaska);
  plant(pack);
  return packSchema.parse(pack);
}

test('the alaska pack has no problem', () => {
  expect(checkPack(alaska)).toEqual([]);
});

const lists = [
  'seats',
  'voices',
  'criteria',
  'imperatives',
  'profiles',
  'playbook',
  'instruments',
  'injects',
] as const;

test.each(lists)('an id used twice in %s is found', (list) => {
  const pack = planted((copy) => {
    at<Element>(copy[list], 1).id = at<Element>(copy[list], 0).id;
  });
  expect(checkPack(pack)).toContainEqual({
    path: `${list}.1.id`,
    message: `“${at<Element>(alaska[list], 0).id}” is used twice.`,
  });
});

test.each(lists)('a paragraph the pack does not have, cited in %s, is found', (list) => {
  const pack = planted((copy) => {
    at<Element>(copy[list], 1).source = ['¶1', '¶19'];
  });
  expect(checkPack(pack)).toEqual([
    { path: `${list}.1.source.1`, message: 'There is no paragraph “¶19” in this pack.' },
  ]);
});

test.each<[string, (pack: Pack) => void, string, string]>([
  [
    'a paragraph given twice',
    (pack) => pack.paragraphs.push({ ref: '¶4', gist: 'Said again.' }),
    'paragraphs.18.ref',
    '“¶4” is used twice.',
  ],
  [
    'an indicator of another profile',
    (pack) => (at(at(pack.profiles, 2).indicators, 0).id = 'europe-endorses'),
    'profiles.2.indicators.0.id',
    '“europe-endorses” is used twice.',
  ],
  [
    'a seat code used twice',
    (pack) => (at(pack.seats, 3).code = 'BJG'),
    'seats.3.code',
    '“BJG” is used twice.',
  ],
  [
    'two seats that look the same',
    (pack) => Object.assign(at(pack.seats, 2), { glyph: 'circle', tone: 'vermilion' }),
    'seats.2.glyph',
    'Another seat is marked with a vermilion circle.',
  ],
  [
    'a code that stands for control',
    (pack) => (at(pack.seats, 3).code = 'CTL'),
    'seats.3.code',
    '“CTL” stands for control.',
  ],
  [
    'an unknown protagonist',
    (pack) => (pack.protagonist.seat = 'delhi'),
    'protagonist.seat',
    'There is no seat “delhi” in this pack.',
  ],
  [
    'a level without words',
    (pack) => (at(pack.criteria, 4).levels['-1'] = '  '),
    'criteria.4.levels.-1',
    'This level has no words.',
  ],
  [
    'an inject for an unknown seat',
    (pack) => (at(pack.injects, 3).targets = ['beijing', 'delhi']),
    'injects.3.targets.1',
    'There is no seat “delhi” in this pack.',
  ],
  [
    'an inject that names a seat twice',
    (pack) => (at(pack.injects, 3).targets = ['beijing', 'beijing']),
    'injects.3.targets.1',
    '“beijing” is listed twice.',
  ],
  [
    'an inject that tests an unknown criterion',
    (pack) => (at(pack.injects, 0).tests = ['B9']),
    'injects.0.tests.0',
    'There is no criterion “B9” in this pack.',
  ],
  [
    'an inject that tests a criterion twice',
    (pack) => (at(pack.injects, 0).tests = ['B1', 'B1']),
    'injects.0.tests.1',
    '“B1” is listed twice.',
  ],
  [
    'an inject for a round that is not planned',
    (pack) => (at(pack.injects, 14).round = 5),
    'injects.14.round',
    'There is no round 5.',
  ],
  [
    'a paragraph cited twice',
    (pack) => (at(pack.criteria, 0).source = ['¶3', '¶3']),
    'criteria.0.source.1',
    '“¶3” is listed twice.',
  ],
])('%s is found', (_, plant, path, message) => {
  expect(checkPack(planted(plant))).toEqual([{ path, message }]);
});

test('two levels with the same words are found, whatever the spaces around them', () => {
  const pack = planted((copy) => {
    const { levels } = at(copy.criteria, 0);
    levels['2'] = ` ${levels['1']} `;
  });
  expect(checkPack(pack)).toEqual([
    {
      path: expect.stringMatching(/^criteria\.0\.levels\.[12]$/),
      message: 'Another level of this criterion has the same words.',
    },
  ]);
});

test.each(['public', 'control'])('a seat called %s is found', (id) => {
  const pack = planted((copy) => {
    at(copy.seats, 3).id = id;
  });
  expect(checkPack(pack)).toContainEqual({
    path: 'seats.3.id',
    message: `“${id}” is an audience and cannot be a seat.`,
  });
});

test('a rubric without any weight is found, a single weight is enough', () => {
  const weightless = planted((copy) => {
    for (const criterion of copy.criteria) criterion.weight = 0;
  });
  expect(checkPack(weightless)).toEqual([
    { path: 'criteria', message: 'At least one criterion needs a weight above 0.' },
  ]);
  at(weightless.criteria, 5).weight = 0.5;
  expect(checkPack(weightless)).toEqual([]);
});

test('every problem is reported, not the first alone', () => {
  const pack = planted((copy) => {
    copy.protagonist.seat = 'delhi';
    at(copy.injects, 0).tests = ['B9'];
    at(copy.instruments, 0).source = ['¶40'];
  });
  expect(checkPack(pack).map(({ path }) => path)).toEqual([
    'protagonist.seat',
    'injects.0.tests.0',
    'instruments.0.source.0',
  ]);
});
