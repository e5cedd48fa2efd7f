import { expect, test } from 'vitest';
import { alaska } from '../../../src-main/scenario/alaska.ts';
import { logEntries } from '../../../src-renderer/screens/run/log/log-entries.ts';
import {
  filterLog,
  movesAmong,
  noFilter,
  toggled,
  type LogFilter,
} from '../../../src-renderer/screens/run/log/log-filter.ts';
import { logged, played, scored } from '../replay/history.ts';

/** Washington's 1.1 is scored, Moscow's 1.2 is private, Brussels' 1.3 withdrawn; then round 2. */
const { state } = played(
  ...scored('m1-4', 1),
  { kind: 'withdrawMove', moveId: 'm1-6', reason: '' },
  { kind: 'takeNote', text: 'A pause', visibility: 'control' },
  { kind: 'closeRound', round: 1 },
  { kind: 'openRound', round: 2 },
  {
    kind: 'draftMove',
    seat: 'washington',
    action: 'Sound out a capital',
    instruments: ['back-channel'],
  },
  logged('moscow', { occurredAt: '2026-03-12T09:01:00.000Z', instruments: ['energy-trade'] }),
  { kind: 'amendMove', moveId: 'm1-5', action: 'Said otherwise' },
);
const entries = logEntries(state, alaska);
const shown = (asked: Partial<LogFilter>) =>
  filterLog(entries, { ...noFilter, ...asked }, state, alaska);
const numbers = (asked: Partial<LogFilter>) =>
  shown(asked).flatMap((entry) =>
    entry.kind === 'move' ? `${entry.move.round}.${entry.move.seq}` : [],
  );
const kinds = (asked: Partial<LogFilter>) => shown(asked).map(({ kind }) => kind);

test('without a filter the log is the very same list', () => {
  expect(filterLog(entries, noFilter, state, alaska)).toBe(entries);
});

test.each<[string, Partial<LogFilter>, string[]]>([
  ['a seat', { seats: ['washington'] }, ['1.1', '2.1']],
  ['either of two seats', { seats: ['washington', 'brussels'] }, ['1.1', '1.3', '2.1']],
  ['an instrument', { instruments: ['energy-trade'] }, ['2.2']],
  ['a round', { rounds: ['2'] }, ['2.2', '2.1']],
  ['what is to finish', { stages: ['unfinished'] }, ['2.1']],
  ['what is to score', { stages: ['to score'] }, ['1.2', '2.2']],
  ['what is scored or withdrawn', { stages: ['scored', 'withdrawn'] }, ['1.1', '1.3']],
  ['what is private', { marks: ['private'] }, ['1.2']],
  ['what is late', { marks: ['late'] }, ['2.2']],
  ['what was amended', { marks: ['amended'] }, ['1.2']],
])('shows %s', (_, asked, expected) => {
  expect(numbers(asked)).toEqual(expected);
});

test('different kinds must all hold, and so must every mark', () => {
  expect(numbers({ seats: ['moscow'], rounds: ['1'], stages: ['to score'] })).toEqual(['1.2']);
  expect(numbers({ marks: ['private', 'amended'] })).toEqual(['1.2']);
  expect(numbers({ marks: ['private', 'late'] })).toEqual([]);
});

test('a heading stays over what is left of its round, and goes with the last of it', () => {
  expect(shown({ instruments: ['energy-trade'] }).map(({ id }) => id)[0]).toBe('round-2');
  expect(shown({ seats: ['beijing'] })).toEqual([]);
});

test('notes stay while rounds alone are asked for', () => {
  expect(kinds({ rounds: ['1'] })).toContain('note');
  expect(kinds({ rounds: ['1'], seats: ['moscow'] })).not.toContain('note');
});

test('a value is taken in and taken out again', () => {
  const once = toggled(noFilter, 'seats', 'moscow');
  expect(once.seats).toEqual(['moscow']);
  expect(toggled(once, 'seats', 'moscow')).toEqual(noFilter);
  expect(movesAmong(entries)).toBe(5);
});
