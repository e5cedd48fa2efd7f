import { expect, test } from 'vitest';
import { alaska } from '../../src-main/scenario/alaska.ts';
import { checkPack } from '../../src-main/scenario/check-pack.ts';
import type { PackProblem } from '../../src-main/scenario/pack-problem.ts';
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
    code: 'id-repeated',
    path: `${list}.1.id`,
    message: `“${at<Element>(alaska[list], 0).id}” is used twice.`,
  });
});

test.each(lists)('a paragraph the pack does not have, cited in %s, is found', (list) => {
  const pack = planted((copy) => {
    at<Element>(copy[list], 1).source = ['¶1', '¶19'];
  });
  expect(checkPack(pack)).toEqual([
    {
      code: 'reference-unknown',
      path: `${list}.1.source.1`,
      message: 'There is no paragraph “¶19” in this pack.',
    },
  ]);
});

test.each<[string, (pack: Pack) => void, PackProblem]>([
  [
    'a paragraph given twice',
    (pack) => pack.paragraphs.push({ ref: '¶4', gist: 'Said again.' }),
    { code: 'id-repeated', path: 'paragraphs.18.ref', message: '“¶4” is used twice.' },
  ],
  [
    'an indicator of another profile',
    (pack) => (at(at(pack.profiles, 2).indicators, 0).id = 'europe-endorses'),
    {
      code: 'id-repeated',
      path: 'profiles.2.indicators.0.id',
      message: '“europe-endorses” is used twice.',
    },
  ],
  [
    'a seat code used twice',
    (pack) => (at(pack.seats, 3).code = 'BJG'),
    { code: 'id-repeated', path: 'seats.3.code', message: '“BJG” is used twice.' },
  ],
  [
    'two seats that look the same',
    (pack) => Object.assign(at(pack.seats, 2), { glyph: 'circle', tone: 'vermilion' }),
    {
      code: 'mark-repeated',
      path: 'seats.2.glyph',
      message: 'Another seat is marked with a vermilion circle.',
    },
  ],
  [
    'a code that stands for control',
    (pack) => (at(pack.seats, 3).code = 'CTL'),
    { code: 'id-reserved', path: 'seats.3.code', message: '“CTL” stands for control.' },
  ],
  [
    'an unknown protagonist',
    (pack) => (pack.protagonist.seat = 'delhi'),
    {
      code: 'reference-unknown',
      path: 'protagonist.seat',
      message: 'There is no seat “delhi” in this pack.',
    },
  ],
  [
    'a level without words',
    (pack) => (at(pack.criteria, 4).levels['-1'] = '  '),
    { code: 'text-missing', path: 'criteria.4.levels.-1', message: 'This level has no words.' },
  ],
  [
    'an inject for an unknown seat',
    (pack) => (at(pack.injects, 3).targets = ['beijing', 'delhi']),
    {
      code: 'reference-unknown',
      path: 'injects.3.targets.1',
      message: 'There is no seat “delhi” in this pack.',
    },
  ],
  [
    'an inject that names a seat twice',
    (pack) => (at(pack.injects, 3).targets = ['beijing', 'beijing']),
    {
      code: 'reference-repeated',
      path: 'injects.3.targets.1',
      message: '“beijing” is listed twice.',
    },
  ],
  [
    'an inject that tests an unknown criterion',
    (pack) => (at(pack.injects, 0).tests = ['B9']),
    {
      code: 'reference-unknown',
      path: 'injects.0.tests.0',
      message: 'There is no criterion “B9” in this pack.',
    },
  ],
  [
    'an inject that tests a criterion twice',
    (pack) => (at(pack.injects, 0).tests = ['B1', 'B1']),
    { code: 'reference-repeated', path: 'injects.0.tests.1', message: '“B1” is listed twice.' },
  ],
  [
    'an inject for a round that is not planned',
    (pack) => (at(pack.injects, 14).round = 5),
    { code: 'round-unknown', path: 'injects.14.round', message: 'There is no round 5.' },
  ],
  [
    'a paragraph cited twice',
    (pack) => (at(pack.criteria, 0).source = ['¶3', '¶3']),
    { code: 'reference-repeated', path: 'criteria.0.source.1', message: '“¶3” is listed twice.' },
  ],
  [
    'an inject that waits for one the pack does not have',
    (pack) => (at(pack.injects, 3).trigger = { by: 'inject', injectId: 'snow' }),
    {
      code: 'reference-unknown',
      path: 'injects.3.trigger.injectId',
      message: 'There is no inject “snow” in this pack.',
    },
  ],
  [
    'an inject that waits for a move of a round that is not planned',
    (pack) => (at(pack.injects, 3).trigger = { by: 'move', round: 5, seq: 1 }),
    { code: 'round-unknown', path: 'injects.3.trigger.round', message: 'There is no round 5.' },
  ],
])('%s is found', (_, plant, problem) => {
  expect(checkPack(planted(plant))).toEqual([problem]);
});

test('injects that wait for each other in a circle are found, and none that lead into it', () => {
  const pack = planted((copy) => {
    const wait = (from: number, to: number, by: 'inject' | 'answer') =>
      (at(copy.injects, from).trigger = { by, injectId: at(copy.injects, to).id });
    wait(0, 1, 'inject');
    wait(1, 2, 'answer');
    wait(2, 0, 'inject');
    wait(3, 0, 'inject');
    wait(4, 4, 'inject');
  });
  expect(checkPack(pack)).toEqual(
    [0, 1, 2, 4].map((index) => ({
      code: 'inject-cycle',
      path: `injects.${index}.trigger.injectId`,
      message: 'It would wait for itself in the end.',
    })),
  );
});

test('two levels with the same words are found, whatever the spaces around them', () => {
  const pack = planted((copy) => {
    const { levels } = at(copy.criteria, 0);
    levels['2'] = ` ${levels['1']} `;
  });
  expect(checkPack(pack)).toEqual([
    {
      code: 'words-repeated',
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
    code: 'id-reserved',
    path: 'seats.3.id',
    message: `“${id}” is an audience and cannot be a seat.`,
  });
});

test('a rubric without any weight is found, a single weight is enough', () => {
  const weightless = planted((copy) => {
    for (const criterion of copy.criteria) criterion.weight = 0;
  });
  expect(checkPack(weightless)).toEqual([
    {
      code: 'weights-missing',
      path: 'criteria',
      message: 'At least one criterion needs a weight above 0.',
    },
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
