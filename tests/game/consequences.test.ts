import { expect, test } from 'vitest';
import type { Command } from '../../src-main/game/command.ts';
import { decide } from '../../src-main/game/decide.ts';
import { followsSeed } from '../../src-main/game/dice.ts';
import type { Ruling } from '../../src-main/game/event/adjudication.ts';
import { findMove } from '../../src-main/game/find.ts';
import { inForce, movesOfProject, projectsOf } from '../../src-main/game/lasting.ts';
import { methodsOf, standardMethods } from '../../src-main/game/methods.ts';
import type { SessionState } from '../../src-main/game/state.ts';
import { alaska } from '../../src-main/scenario/alaska.ts';
import { given } from './given.ts';
import { adjudicated, move, moved } from './histories.ts';
import { minute } from './play.ts';

const lasting: Command[] = [
  ...moved,
  {
    kind: 'adjudicateMove',
    moveId: move,
    ruling: { method: '2d6', target: 2 },
    lasting: 'Ports stay shut',
  },
];
const stop = { kind: 'stopEffect', moveId: move, by: 'control', reason: 'Thaw' } as const;
const ruled = (state: SessionState) => findMove(state, move)?.adjudication;

const retold = (words: string) =>
  given(lasting, stop).when({
    kind: 'narrateAdjudication',
    moveId: move,
    narration: 'After all',
    lasting: words,
  }).state;

test.each([
  [7, [4, 3], 'takes effect', 'narrowly'],
  [7, [4, 4], 'takes effect', 'narrowly'],
  [7, [5, 4], 'takes effect', 'clearly'],
  [7, [6, 5], 'takes effect', 'decisively'],
  [8, [4, 3], 'fails', 'narrowly'],
  [8, [2, 2], 'fails', 'decisively'],
])('against %i, %j %s %s', (target, dice, outcome, degree) => {
  given(moved)
    .when({ kind: 'adjudicateMove', moveId: move, ruling: { method: '2d6', target, dice } })
    .then({ kind: 'moveAdjudicated', data: { outcome, degree } });
});

test('what came of it can be told after the dice have fallen; ruling and result stay', () => {
  const before = ruled(given(lasting).state);
  const state = given(lasting)
    .when({ kind: 'narrateAdjudication', moveId: move, narration: 'At a cost', degree: 'clearly' })
    .then({ kind: 'adjudicationNarrated', data: { narration: 'At a cost', lasting: '' } });
  expect(ruled(state)).toMatchObject({ narration: 'At a cost', degree: 'clearly', lasting: '' });
  expect(ruled(state)?.ruling).toEqual(before?.ruling);
  expect(ruled(state)?.outcome).toBe(before?.outcome);
});

test('a lasting effect is in force until it is stopped, and who stopped it and why is kept', () => {
  expect(inForce(given(lasting).state).map(({ id }) => id)).toEqual([move]);
  const state = given(lasting).when(stop).then({ kind: 'effectStopped' });
  expect(inForce(state)).toEqual([]);
  expect(ruled(state)?.stopped).toMatchObject({ by: 'control', reason: 'Thaw' });
});

test('the effect of a withdrawn move is not in force', () => {
  const state = given(lasting).when({ kind: 'withdrawMove', moveId: move }).state;
  expect(inForce(state)).toEqual([]);
});

test('an effect that is told anew goes on anew; told the same, it stays stopped', () => {
  expect(inForce(retold('Ports stay shut'))).toEqual([]);
  expect(inForce(retold('Rails stay shut'))).toHaveLength(1);
});

test('taking back a stop sets the effect in force again', () => {
  expect(inForce(given(lasting, stop).when({ kind: 'undo' }).state)).toHaveLength(1);
});

test('the moves of one project are found under its name, however it is written', () => {
  const next = 'm1-10';
  const state = given(
    adjudicated,
    { kind: 'logMove', seat: 'beijing', action: 'Dredge the harbour' },
    {
      kind: 'narrateAdjudication',
      moveId: move,
      stage: { at: 1, of: 3, project: 'Eastern ports' },
    },
  ).when({
    kind: 'adjudicateMove',
    moveId: next,
    ruling: { method: 'consensus' },
    outcome: 'partly',
    stage: { at: 2, of: 3, project: 'eastern Ports' },
  }).state;
  expect(movesOfProject(state, 'EASTERN PORTS').map(({ id }) => id)).toEqual([move, next]);
  expect(projectsOf(state)).toEqual(['Eastern ports']);
});

test('dice thrown here follow from their seed; changed dice or a changed draw do not', () => {
  const fallen = ruled(given(lasting).state)?.ruling as Extract<Ruling, { method: '2d6' }>;
  expect(followsSeed(fallen)).toBe(true);
  const [one, other] = fallen.dice;
  expect(followsSeed({ ...fallen, dice: [(one % 6) + 1, other] })).toBe(false);
  const typed = { method: '2d6', target: 7, modifiers: [], dice: [3, 4] } as const;
  expect(followsSeed({ ...typed, modifiers: [], dice: [3, 4] })).toBeNull();
  const shares = [{ outcome: 'fails' as const, percent: 100 }];
  const drawn = given(moved).when({
    kind: 'adjudicateMove',
    moveId: move,
    ruling: { method: 'draw', shares },
  }).state;
  const ruling = ruled(drawn)?.ruling as Extract<Ruling, { method: 'draw' }>;
  expect(followsSeed(ruling)).toBe(true);
  expect(followsSeed({ ...ruling, fell: ruling.fell / 2 })).toBe(false);
});

test('a secret vote keeps the ballots for and against, and nothing else', () => {
  const ruling = { method: 'vote', for: 4, against: 3, secret: true } as const;
  const state = given(moved).when({ kind: 'adjudicateMove', moveId: move, ruling }).state;
  expect(ruled(state)?.ruling).toEqual(ruling);
});

test('a pack may bring its own dice; a pack without methods has the standard five', () => {
  expect(methodsOf(alaska)).toBe(standardMethods);
  const dice = { count: 3, sides: 10 };
  const own = { kind: 'dice' as const, name: '3d10', dice, targets: [18], modifiers: [] };
  const context = {
    now: minute(30),
    sessionId: 'session',
    rules: { ...alaska, methods: [own] },
    pack: { id: 'own', version: '1.0', hash: 'own' },
    rounds: alaska.rounds,
    seed: () => 11,
  };
  const ask = (asked: Extract<Command, { kind: 'adjudicateMove' }>['ruling']) =>
    decide(
      given(moved).state,
      {
        kind: 'adjudicateMove',
        data: { moveId: move, narration: '', lasting: '', ruling: asked as never },
      },
      context,
    );
  const thrown = ask({ method: 'dice', ...dice, target: 4, modifiers: [] });
  expect(thrown).toMatchObject({
    ok: true,
    events: [{ data: { ruling: { method: 'dice', sides: 10, seed: 11 } } }],
  });
  const [event] = thrown.ok ? thrown.events : [];
  if (event?.kind !== 'moveAdjudicated') throw new Error('It was not adjudicated.');
  expect(followsSeed(event.data.ruling)).toBe(true);
  expect(ask({ method: '2d6', target: 7, modifiers: [] })).toMatchObject({
    refusal: { code: 'method-unknown' },
  });
});
