import { expect, test } from 'vitest';
import { eventsFor } from '../../src-main/game/audience.ts';
import type { Command } from '../../src-main/game/command.ts';
import { parseEvent } from '../../src-main/game/event.ts';
import { fold } from '../../src-main/game/evolve.ts';
import { findMove } from '../../src-main/game/find.ts';
import { given } from './given.ts';
import { eve, move, whispered } from './histories.ts';
import { Play } from './play.ts';

const scores = { kind: 'giveScores', moveId: move, evaluator: eve } as const;

const judged: readonly Command[] = [
  ...whispered,
  { kind: 'addArgument', moveId: move, side: 'for', by: 'moscow', text: 'Both want it' },
  { kind: 'giveEstimate', moveId: move, by: 'moscow', middle: 60 },
  {
    kind: 'adjudicateMove',
    moveId: move,
    ruling: { method: 'consensus' },
    outcome: 'partly',
    narration: 'At a price',
  },
  {
    kind: 'overrideAdjudication',
    moveId: move,
    ruling: { method: 'consensus' },
    outcome: 'fails',
    by: eve,
    reason: 'Implausible to control',
  },
  { ...scores, scores: [{ criterion: 'B1', value: 1, reason: 'It gains time' }] },
  { kind: 'revealScores', moveId: move, overrideReason: 'Eric has left' },
  {
    kind: 'reconcileScore',
    moveId: move,
    criterion: 'B1',
    value: 2,
    reason: 'Agreed',
    dissents: [eve],
  },
];

const disclose: Command = { kind: 'discloseMove', moveId: move, to: 'public' };

function seenBy(audience: string, ...more: readonly Command[]) {
  const play = new Play().do(...judged, ...more);
  return findMove(fold(eventsFor(audience, play.events)), move);
}

test('whoever learns of a move late learns how it was argued, ruled, scored and reconciled', () => {
  const seen = seenBy('public', disclose);
  expect(seen?.arguments).toMatchObject([{ text: 'Both want it' }]);
  expect(seen?.estimates).toMatchObject([{ middle: 60 }]);
  expect(seen?.adjudication).toMatchObject({ outcome: 'fails' });
  expect(seen?.scores).toMatchObject({ B1: { [eve]: { value: 1, reason: '', revealed: true } } });
  expect(seen?.reconciled).toMatchObject({ B1: { value: 2, reason: '', dissents: [] } });
  const { state } = new Play().do(...judged);
  expect(seen?.revealedAt).toBe(findMove(state, move)?.revealedAt);
});

test('reasons and dissents of control and evaluators are not told with a move', () => {
  const told = JSON.stringify(eventsFor('public', new Play().do(...judged, disclose).events));
  expect(told).toContain('A quiet word');
  expect(told).not.toMatch(/It gains time|Eric has left|Implausible|Agreed/);
});

test('blind scores stay blind when a move is disclosed', () => {
  const blind: Command = { ...scores, scores: [{ criterion: 'B1', value: -2 }] };
  const { events } = new Play().do(...whispered, blind, disclose);
  expect(findMove(fold(eventsFor('public', events)), move)?.scores).toEqual({});
});

test('how a move read before it was amended is not told', () => {
  const amend: Command = {
    kind: 'amendMove',
    moveId: move,
    action: 'A clear word',
    reason: 'Typo',
  };
  expect(seenBy('public', amend, disclose)).toMatchObject({
    action: 'A clear word',
    amendments: [],
  });
});

test('a move to be finished is disclosed as one', () => {
  const { rounds } = given(
    { kind: 'createSession', title: 'Tabletop' },
    { kind: 'openRound', round: 1 },
    { kind: 'draftMove', seat: 'beijing', action: 'Talks', visibility: 'control' },
  )
    .when({ kind: 'discloseMove', moveId: 'm1-3', to: ['moscow'] })
    .then({ kind: 'moveDisclosed', data: { status: 'unfinished', to: ['moscow'] } });
  expect(rounds[0]?.moves).toMatchObject([
    { status: 'unfinished', visibility: ['moscow'], disclosed: { to: ['moscow'] } },
  ]);
});

test('a disclosure changes nothing for control but who may know', () => {
  const before = new Play().do(...judged).state;
  const after = given(judged).when(disclose).state;
  const { visibility: _before, disclosed: none, ...was } = findMove(before, move) ?? {};
  const { visibility, disclosed, ...is } = findMove(after, move) ?? {};
  expect(is).toEqual(was);
  expect(none).toBeNull();
  expect({ visibility, to: disclosed?.to }).toEqual({ visibility: 'public', to: 'public' });
});

test('a disclosure recorded before it carried more than the declaration reads as it did', () => {
  const play = new Play().do(...whispered);
  const told = {
    seat: 'beijing',
    action: 'A quiet word',
    effect: '',
    instruments: [],
    targets: [],
  };
  const at = play.events.at(-1)?.recordedAt ?? '';
  const place = { moveId: move, round: 1, seq: 1, recordedAt: at, occurredAt: at };
  const old = { ...told, ...place, visibility: 'public' };
  const event = parseEvent({
    ...play.events.at(-1),
    kind: 'moveDisclosed',
    version: 9,
    data: { moveId: move, to: 'public', move: old },
  });
  const seen = findMove(fold(eventsFor('public', [...play.events, event])), move);
  expect(seen).toMatchObject({ action: 'A quiet word', status: 'logged', arguments: [] });
});
