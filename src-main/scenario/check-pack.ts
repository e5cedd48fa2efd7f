/** What a pack's schema cannot see: whether its parts fit together. */
import { checkInjects } from './check-injects.ts';
import { methodProblems } from './check-methods.ts';
import type { Pack } from './pack.ts';
import {
  among,
  ids,
  keyed,
  listed,
  repeats,
  unknown,
  type PackProblem,
  type Place,
} from './pack-problem.ts';

/** Every problem of a pack that satisfies the schema; none when it is sound. */
export function checkPack(pack: Pack): PackProblem[] {
  return [
    ...repeatedIds(pack),
    ...seatMarks(pack),
    ...protagonist(pack),
    ...levels(pack),
    ...weights(pack),
    ...checkInjects(pack),
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
  return keys.flatMap((places) =>
    repeats(places, 'id-repeated', (value) => `“${value}” is used twice.`),
  );
}

/** `public` and `control` stand for audiences wherever a list of seats may stand. */
function seatMarks({ seats }: Pack): PackProblem[] {
  const marks = seats.map(({ glyph, tone }, index) => ({
    path: `seats.${index}.glyph`,
    value: `${tone} ${glyph}`,
  }));
  return [
    ...among(keyed('seats', seats, 'id'), ['public', 'control'], 'id-reserved', (value) => {
      return `“${value}” is an audience and cannot be a seat.`;
    }),
    ...among(
      keyed('seats', seats, 'code'),
      ['CTL'],
      'id-reserved',
      (value) => `“${value}” stands for control.`,
    ),
    ...repeats(
      keyed('seats', seats, 'code'),
      'id-repeated',
      (value) => `“${value}” is used twice.`,
    ),
    ...repeats(marks, 'mark-repeated', (value) => `Another seat is marked with a ${value}.`),
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
      ...among(texts, [''], 'text-missing', () => 'This level has no words.'),
      ...repeats(
        texts.filter(({ value }) => value !== ''),
        'words-repeated',
        () => 'Another level of this criterion has the same words.',
      ),
    ];
  });
}

/** With no weight at all every net is 0 and the share of the possible is undefined. */
function weights({ criteria }: Pack): PackProblem[] {
  if (criteria.some(({ weight }) => weight > 0)) return [];
  const message = 'At least one criterion needs a weight above 0.';
  return [{ code: 'weights-missing', path: 'criteria', message }];
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
        ...repeats(cited, 'reference-repeated', (value) => `“${value}” is listed twice.`),
      ];
    }),
  );
}
