import { expect, test } from 'vitest';
import type { RefusalCode } from '../../src-main/game/refusal.ts';
import { refusalWords } from '../../src-main/game/refusal.ts';
import { given } from './given.ts';
import type { Case } from './refusals/case.ts';
import { refusedAdjudication, sharedByAdjudication } from './refusals/adjudication.ts';
import { refusedInRound } from './refusals/in-round.ts';
import { refusedInjects } from './refusals/injects.ts';
import { refusedJudging } from './refusals/judging.ts';
import { refusedMoves } from './refusals/moves.ts';
import { refusedNotes, sharedByNotes } from './refusals/notes.ts';
import { refusedSessions } from './refusals/sessions.ts';

/** Given by the authority, which has packs, audiences and photos, and not by the rules. */
const ofTheAuthority = [
  'pack-missing',
  'pack-shipped',
  'pack-overtaken',
  'session-in-use',
  'session-not-in-trash',
  'pack-unchanged',
  'audience-unknown',
  'version-unknown',
  'photo-missing',
  'photo-unreadable',
  'photo-damaged',
  'photo-too-large',
  'photo-too-many-pixels',
  'logo-unreadable',
  'logo-too-large',
  'file-unwritable',
  'printer-missing',
] as const satisfies readonly RefusalCode[];
type OfTheAuthority = (typeof ofTheAuthority)[number];

/** A code without a case does not compile. */
const cases: Record<Exclude<RefusalCode, OfTheAuthority>, readonly Case[]> = {
  ...refusedSessions,
  ...refusedInRound,
  ...refusedInjects,
  ...refusedMoves,
  ...refusedNotes,
  ...refusedJudging,
  ...refusedAdjudication,
};

const shared = [...Object.entries(sharedByNotes), ...Object.entries(sharedByAdjudication)];
const rows = [...Object.entries(cases), ...shared].flatMap(([code, list]) =>
  list.map(([history, command, field]) => ({ code, history, command, field })),
);

test.each(rows)('$code: $command.kind at $field', ({ code, history, command, field }) => {
  given(history)
    .when(command)
    .thenRefused(code as RefusalCode, field);
});

test('every refusal has at least one case', () => {
  const covered = [...Object.keys(cases), ...ofTheAuthority];
  expect(covered.toSorted()).toEqual(Object.keys(refusalWords).toSorted());
  expect(Object.values(cases).every((list) => list.length > 0)).toBe(true);
});

test('every refusal says in words what is wrong', () => {
  for (const words of Object.values(refusalWords)) expect(words).toMatch(/^[A-Z].*\.$/);
});
