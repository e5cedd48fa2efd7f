import { expect, test } from 'vitest';
import type { RefusalCode } from '../../src-main/game/refusal.ts';
import { refusalWords } from '../../src-main/game/refusal.ts';
import { given } from './given.ts';
import type { Case } from './refusals/case.ts';
import { refusedInRound } from './refusals/in-round.ts';
import { refusedInjects } from './refusals/injects.ts';
import { refusedJudging } from './refusals/judging.ts';
import { refusedMoves } from './refusals/moves.ts';
import { refusedSessions } from './refusals/sessions.ts';

/** Given by the authority, which has packs and audiences, and not by the rules. */
type OfTheAuthority = 'pack-missing' | 'audience-unknown';

/** A code without a case does not compile. */
const cases: Record<Exclude<RefusalCode, OfTheAuthority>, readonly Case[]> = {
  ...refusedSessions,
  ...refusedInRound,
  ...refusedInjects,
  ...refusedMoves,
  ...refusedJudging,
};

const rows = Object.entries(cases).flatMap(([code, list]) =>
  list.map(([history, command, field]) => ({ code, history, command, field })),
);

test.each(rows)('$code: $command.kind at $field', ({ code, history, command, field }) => {
  given(history)
    .when(command)
    .thenRefused(code as RefusalCode, field);
});

test('every refusal has at least one case', () => {
  const covered = [...Object.keys(cases), 'pack-missing', 'audience-unknown'];
  expect(covered.toSorted()).toEqual(Object.keys(refusalWords).toSorted());
  expect(Object.values(cases).every((list) => list.length > 0)).toBe(true);
});

test('every refusal says in words what is wrong', () => {
  for (const words of Object.values(refusalWords)) expect(words).toMatch(/^[A-Z].*\.$/);
});
