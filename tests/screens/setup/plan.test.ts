import { describe, expect, test } from 'vitest';
import { alaska } from '../../../src-main/scenario/alaska.ts';
import {
  clockAt,
  readMinutes,
  roundMinutes,
  timesOf,
  withChange,
  withMinutes,
  withoutRound,
  withRound,
} from '../../../src-renderer/screens/setup/rounds/plan.ts';

const { rounds } = alaska;

describe('the afternoon’s arithmetic', () => {
  test('a round lasts as long as its phases', () => {
    expect(rounds.map(roundMinutes)).toEqual([53, 53, 55, 65]);
  });

  test('each round begins where the one before it or its break ends', () => {
    expect(timesOf(rounds)).toEqual([
      { from: 0, to: 53, breakTo: 53 },
      { from: 53, to: 106, breakTo: 121 },
      { from: 121, to: 176, breakTo: 176 },
      { from: 176, to: 241, breakTo: 241 },
    ]);
  });

  test('a break after the last round is none', () => {
    const short = withChange(rounds.slice(0, 1), 0, { breakAfter: 30 });
    expect(timesOf(short).at(-1)?.breakTo).toBe(53);
  });

  test.each([
    ['13:30', 53, '14:23'],
    ['23:30', 45, '00:15'],
    ['', 53, '0:53'],
    ['', 226, '3:46'],
  ])('%j and %d minutes is %s', (start, minutes, text) => {
    expect(clockAt(start, minutes)).toBe(text);
  });
});

describe('a changed plan', () => {
  test('leaves the plan it came from alone', () => {
    const before = structuredClone(rounds);
    withMinutes(rounds, 1, 'move', 30);
    withoutRound(rounds, 0);
    withRound(rounds);
    expect(rounds).toEqual(before);
  });

  test('a new round takes the minutes of the last, and no name or break', () => {
    const added = withRound(withChange(rounds, 3, { breakAfter: 10 })).at(-1);
    expect(added).toEqual({ name: '', minutes: rounds[3]?.minutes, breakAfter: 0 });
  });

  test('one phase of one round changes', () => {
    const changed = withMinutes(rounds, 1, 'move', 30);
    expect(changed.map(({ minutes }) => minutes.move)).toEqual([20, 30, 20, 15]);
    expect(changed[1]?.minutes.brief).toBe(5);
  });

  test('a round that is removed takes its break along', () => {
    expect(withoutRound(rounds, 1).map(({ name }) => name)).toEqual([
      'The handshake',
      'The banks',
      'The signing',
    ]);
  });
});

describe('minutes as typed', () => {
  test.each([
    ['5', 5],
    [' 12 ', 12],
    ['', 0],
    ['600', 600],
  ])('%j is %d', (text, minutes) => {
    expect(readMinutes(text)).toBe(minutes);
  });

  test.each(['601', '-1', '1.5', 'ten', '1e2', '1000'])('%j is no number of minutes', (text) => {
    expect(readMinutes(text)).toBeNull();
  });
});
