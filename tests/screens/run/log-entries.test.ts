import { expect, test } from 'vitest';
import { alaska } from '../../../src-main/scenario/alaska.ts';
import { logEntries } from '../../../src-renderer/screens/run/log/log-entries.ts';
import { coverageOf } from '../../../src-renderer/screens/run/rail/coverage-of.ts';
import { logged, played, scored } from '../replay/history.ts';

const closeAndOpen = [
  { kind: 'closeRound', round: 1 },
  { kind: 'openRound', round: 2 },
] as const;

test('a commit leaves every row it does not touch the same object', () => {
  const play = played(...closeAndOpen, logged('washington'));
  const before = logEntries(play.state, alaska);
  play.do(logged('moscow'));
  const after = logEntries(play.state, alaska);
  expect(after).toHaveLength(before.length + 1);
  const changed = before.filter((entry, index) => entry !== after[index]);
  expect(changed.map(({ id }) => id)).toEqual(['round-2']);
});

test('a score in an earlier round moves the running totals of every later row', () => {
  const play = played(...closeAndOpen, logged('washington'));
  const totals = () =>
    logEntries(play.state, alaska).flatMap((entry) => (entry.kind === 'move' ? entry.total : []));
  expect(totals()).toEqual([0, 0, 0, 0]);
  play.do(...scored('m1-5', 2));
  expect(totals()).toEqual([0, 2, 2, 2]);
});

test('a note stands where it was taken, after the move of the same moment', () => {
  const play = played({
    kind: 'takeNote',
    text: 'Silence in the room',
    visibility: 'control',
  }).do(logged('beijing'));
  const kinds = logEntries(play.state, alaska).map(({ kind }) => kind);
  expect(kinds).toEqual(['round', 'move', 'move', 'move', 'note', 'move']);
});

test('coverage adds up over the rounds, and forgets nothing that was undone', () => {
  const play = played(...closeAndOpen, logged('washington'), ...scored('m1-4', -1));
  expect(coverageOf(play.state.rounds, alaska)).toMatchObject({
    rated: 1,
    ratable: 24,
    effects: [1, 0, 0, 0, 0, 0],
    toScore: 3,
  });
  play.do({ kind: 'undo' });
  expect(coverageOf(play.state.rounds, alaska)).toMatchObject({ rated: 0, toScore: 4 });
});
