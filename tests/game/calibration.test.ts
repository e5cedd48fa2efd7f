import { expect, test } from 'vitest';
import { calibrationOf } from '../../src-main/game/calibration.ts';
import type { Command } from '../../src-main/game/command.ts';
import { allMoves } from '../../src-main/game/find.ts';
import { alaska } from '../../src-main/scenario/alaska.ts';
import { opened } from './histories.ts';
import { Play } from './play.ts';

type Outcome = 'takes effect' | 'partly' | 'fails';

/** A move with estimates by seat or control, and what came of it. */
function moved(play: Play, estimates: readonly [by: string, middle: number][], outcome?: Outcome) {
  play.do({ kind: 'logMove', seat: 'moscow', action: 'Something' });
  const moveId = allMoves(play.state).at(-1)?.id ?? '';
  for (const [by, middle] of estimates) play.do({ kind: 'giveEstimate', moveId, by, middle });
  const ruling: Command = {
    kind: 'adjudicateMove',
    moveId,
    ruling: { method: 'consensus' },
    outcome,
  };
  if (outcome) play.do(ruling);
  return moveId;
}

test('the Brier score is the mean squared distance of what was said from what happened', () => {
  const play = new Play().do(...opened);
  moved(play, [['beijing', 80]], 'takes effect');
  moved(play, [['beijing', 30]], 'fails');
  moved(play, [['beijing', 60]], 'partly');
  const [beijing] = calibrationOf(play.state, alaska);
  expect(beijing).toMatchObject({ by: 'beijing', n: 3 });
  // (0.2² + 0.3² + 0.1²) ÷ 3
  expect(beijing?.brier).toBeCloseTo(0.14 / 3, 12);
});

test('the last estimate of each counts, and a move without a ruling waits', () => {
  const play = new Play().do(...opened);
  moved(play, [['control', 10]]);
  moved(
    play,
    [
      ['control', 10],
      ['control', 100],
    ],
    'takes effect',
  );
  expect(calibrationOf(play.state, alaska)).toMatchObject([{ by: 'control', n: 1, brier: 0 }]);
});

test('a withdrawn move is no test of anybody', () => {
  const play = new Play().do(...opened);
  const moveId = moved(play, [['control', 10]], 'fails');
  play.do({ kind: 'withdrawMove', moveId });
  expect(calibrationOf(play.state, alaska)).toEqual([]);
});

test('the reliability table sets what was said beside how often it happened', () => {
  const play = new Play().do(...opened);
  const held = moved(play, [['beijing', 80]], 'takes effect');
  const sure = moved(play, [['beijing', 100]], 'fails');
  const doubted = moved(play, [['beijing', 19]], 'fails');
  const [beijing] = calibrationOf(play.state, alaska);
  expect(beijing?.table).toEqual([
    { from: 0, to: 20, n: 1, stated: 19, happened: 0, moves: [doubted] },
    { from: 20, to: 40, n: 0, stated: null, happened: null, moves: [] },
    { from: 40, to: 60, n: 0, stated: null, happened: null, moves: [] },
    { from: 60, to: 80, n: 0, stated: null, happened: null, moves: [] },
    { from: 80, to: 100, n: 2, stated: 90, happened: 50, moves: [held, sure] },
  ]);
});
