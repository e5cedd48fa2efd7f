/** What a pack's schema cannot see: whether its parts fit together. */
import { methodProblems } from './check-methods.ts';
import type { Pack } from './pack.ts';

export interface PackProblem {
  /** Where it is, such as `injects.3.targets.0`. */
  readonly path: string;
  readonly message: string;
}

interface Place {
  readonly path: string;
  readonly value: string;
}

/** Every problem of a pack that satisfies the schema; none when it is sound. */
export function checkPack(pack: Pack): PackProblem[] {
  return [
    ...repeatedIds(pack),
    ...seatMarks(pack),
    ...protagonist(pack),
    ...levels(pack),
    ...weights(pack),
    ...injectReferences(pack),
    ...sources(pack),
    ...methodProblems(pack),
  ];
}

function repeatedIds(pack: Pack): PackProblem[] {
  const keys: Place[][] = [
    keyed('seats', pack.seats, 'id'),
    keyed('voices', pack.voices, 'id'),
    keyed('criteria', pack.criteria, 'id'),
    keyed('imperatives', pack.imperatives, 'id'),
    keyed('profiles', pack.profiles, 'id'),
    // Answers are kept by indicator alone, so an id may not return in another profile.
    pack.profiles.flatMap((profile, index) =>
      keyed(`profiles.${index}.indicators`, profile.indicators, 'id'),
    ),
    keyed('playbook', pack.playbook, 'id'),
    keyed('instruments', pack.instruments, 'id'),
    keyed('injects', pack.injects, 'id'),
    keyed('paragraphs', pack.paragraphs, 'ref'),
  ];
  return keys.flatMap((places) => repeats(places, (value) => `“${value}” is used twice.`));
}

/** `public` and `control` stand for audiences wherever a list of seats may stand. */
function seatMarks({ seats }: Pack): PackProblem[] {
  const marks = seats.map(({ glyph, tone }, index) => ({
    path: `seats.${index}.glyph`,
    value: `${tone} ${glyph}`,
  }));
  return [
    ...among(keyed('seats', seats, 'id'), ['public', 'control'], (value) => {
      return `“${value}” is an audience and cannot be a seat.`;
    }),
    ...among(keyed('seats', seats, 'code'), ['CTL'], (value) => `“${value}” stands for control.`),
    ...repeats(keyed('seats', seats, 'code'), (value) => `“${value}” is used twice.`),
    ...repeats(marks, (value) => `Another seat is marked with a ${value}.`),
  ];
}

function protagonist({ protagonist: { seat }, seats }: Pack): PackProblem[] {
  return unknown([{ path: 'protagonist.seat', value: seat }], ids(seats), 'seat');
}

function levels({ criteria }: Pack): PackProblem[] {
  return criteria.flatMap((criterion, index) => {
    const texts = Object.entries(criterion.levels).map(([level, text]) => ({
      path: `criteria.${index}.levels.${level}`,
      value: text.trim(),
    }));
    return [
      ...among(texts, [''], () => 'This level has no words.'),
      ...repeats(
        texts.filter(({ value }) => value !== ''),
        () => 'Another level of this criterion has the same words.',
      ),
    ];
  });
}

/** With no weight at all every net is 0 and the share of the possible is undefined. */
function weights({ criteria }: Pack): PackProblem[] {
  if (criteria.some(({ weight }) => weight > 0)) return [];
  return [{ path: 'criteria', message: 'At least one criterion needs a weight above 0.' }];
}

function injectReferences({ injects, seats, criteria, rounds }: Pack): PackProblem[] {
  return injects.flatMap(({ targets, tests, round }, index) => {
    const targeted = listed(`injects.${index}.targets`, targets);
    const tested = listed(`injects.${index}.tests`, tests);
    const late = { path: `injects.${index}.round`, message: `There is no round ${round}.` };
    return [
      ...unknown(targeted, ids(seats), 'seat'),
      ...repeats(targeted, (value) => `“${value}” is listed twice.`),
      ...(round > rounds.length ? [late] : []),
      ...unknown(tested, ids(criteria), 'criterion'),
      ...repeats(tested, (value) => `“${value}” is listed twice.`),
    ];
  });
}

function sources(pack: Pack): PackProblem[] {
  const known = pack.paragraphs.map(({ ref }) => ref);
  const citing = {
    seats: pack.seats,
    voices: pack.voices,
    criteria: pack.criteria,
    imperatives: pack.imperatives,
    profiles: pack.profiles,
    playbook: pack.playbook,
    instruments: pack.instruments,
    injects: pack.injects,
  };
  return Object.entries(citing).flatMap(([list, elements]) =>
    elements.flatMap(({ source }, index) => {
      const cited = listed(`${list}.${index}.source`, source);
      return [
        ...unknown(cited, known, 'paragraph'),
        ...repeats(cited, (value) => `“${value}” is listed twice.`),
      ];
    }),
  );
}

function ids(list: readonly { readonly id: string }[]): string[] {
  return list.map(({ id }) => id);
}

function keyed<K extends string>(
  path: string,
  list: readonly Readonly<Record<K, string>>[],
  key: K,
): Place[] {
  return list.map((item, index) => ({ path: `${path}.${index}.${key}`, value: item[key] }));
}

function listed(path: string, values: readonly string[]): Place[] {
  return values.map((value, index) => ({ path: `${path}.${index}`, value }));
}

type Words = (value: string) => string;

function among(places: readonly Place[], values: readonly string[], words: Words): PackProblem[] {
  return places
    .filter(({ value }) => values.includes(value))
    .map(({ path, value }) => ({ path, message: words(value) }));
}

function unknown(places: readonly Place[], known: readonly string[], what: string): PackProblem[] {
  return places
    .filter(({ value }) => !known.includes(value))
    .map(({ path, value }) => ({ path, message: `There is no ${what} “${value}” in this pack.` }));
}

/** The first of two is never the one at fault. */
function repeats(places: readonly Place[], words: Words): PackProblem[] {
  const seen = new Set<string>();
  return places.flatMap(({ path, value }) => {
    if (seen.has(value)) return [{ path, message: words(value) }];
    seen.add(value);
    return [];
  });
}
