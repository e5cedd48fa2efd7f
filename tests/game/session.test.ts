import { expect, test } from 'vitest';
import { findParticipant } from '../../src-main/game/find.ts';
import { alaska } from '../../src-main/scenario/alaska.ts';
import { given } from './given.ts';
import { ana, boris, closed, created, eve, gathered, moved, opened } from './histories.ts';

const plan = {
  name: 'Prologue',
  minutes: { brief: 1, negotiate: 2, move: 3, adjudicate: 4, score: 5, hotWash: 0 },
  breakAfter: 0,
};

test('a new session starts with the rounds of its pack and empty details', () => {
  const { session, rounds } = given()
    .when({ kind: 'createSession', title: ' Tabletop ' })
    .then({ kind: 'sessionCreated', data: { title: 'Tabletop', place: '', date: '' } });
  expect(rounds.map((round) => round.plan)).toEqual(alaska.rounds);
  expect(session).toMatchObject({ id: 'session', status: 'planned', sample: false });
});

test('a session may plan rounds of its own', () => {
  const { rounds } = given().when({ kind: 'createSession', title: 'Short', rounds: [plan] }).state;
  expect(rounds).toMatchObject([{ number: 1, status: 'planned', plan }]);
});

test('changing details changes those named and no others', () => {
  const { session } = given({ kind: 'createSession', title: 'Tabletop', place: 'Riga' })
    .when({ kind: 'changeDetails', place: 'Tallinn' })
    .then({ kind: 'sessionDetailsChanged', data: { place: 'Tallinn' } });
  expect(session).toMatchObject({ title: 'Tabletop', place: 'Tallinn' });
});

test('a new plan keeps the rounds that have been played', () => {
  const { rounds } = given(moved).when({ kind: 'planRounds', rounds: [plan, plan] }).state;
  expect(rounds.map(({ status }) => status)).toEqual(['open', 'planned']);
  expect(Object.keys(rounds[0]?.moves ?? {})).toHaveLength(1);
});

test('closing the session closes the round that is open', () => {
  const { session, rounds } = given(moved)
    .when({ kind: 'closeSession' })
    .then({ kind: 'roundClosed', data: { round: 1 } }, { kind: 'sessionClosed' });
  expect(session.status).toBe('finished');
  expect(rounds[0]?.status).toBe('closed');
});

test('a closed session is reopened with a reason and goes on with the next round', () => {
  const { session } = given(closed, { kind: 'reopenSession', reason: 'A late move' })
    .when({ kind: 'openRound', round: 2 })
    .then({ kind: 'roundOpened', data: { round: 2 } });
  expect(session).toMatchObject({ status: 'running', closedAt: null });
});

test('after the close judging and learning go on', () => {
  const scores = [{ criterion: 'B1', value: 1 }];
  given(closed).when({ kind: 'giveScores', moveId: 'm1-8', evaluator: eve, scores }).then({
    kind: 'scoreGiven',
  });
  given(closed).when({ kind: 'takeNote', text: 'Hot wash' }).then({ kind: 'noteTaken' });
});

test('the first in a seat leads it, the second does not', () => {
  const { participants } = given(gathered)
    .when({ kind: 'assignSeat', participantId: boris, seat: 'beijing' })
    .then({ kind: 'seatAssigned', data: { participantId: boris, seat: 'beijing', lead: false } });
  expect(participants.filter(({ lead }) => lead).map(({ id }) => id)).toEqual([ana]);
});

test('a seat has one lead: who takes it over takes it away', () => {
  const { participants } = given(gathered).when({
    kind: 'assignSeat',
    participantId: boris,
    seat: 'beijing',
    lead: true,
  }).state;
  expect(participants.filter(({ lead }) => lead).map(({ id }) => id)).toEqual([boris]);
});

test('of several added to one seat at once only the first leads', () => {
  const { participants } = given(created).when({
    kind: 'addParticipants',
    participants: [
      { name: 'One', seat: 'moscow' },
      { name: 'Two', seat: 'moscow' },
    ],
  }).state;
  expect(participants.map(({ lead }) => lead)).toEqual([true, false]);
});

test('who stops being a player leaves the seat', () => {
  const state = given(gathered).when({
    kind: 'changeParticipant',
    participantId: ana,
    part: 'observer',
  }).state;
  expect(findParticipant(state, ana)).toMatchObject({ seat: null, lead: false });
});

test('leaving no seat changes nothing', () => {
  given(gathered).when({ kind: 'unassignSeat', participantId: boris }).then();
});

test('removing a participant frees the seat', () => {
  const { participants } = given(gathered)
    .when({ kind: 'removeParticipant', participantId: ana })
    .then({ kind: 'participantRemoved' });
  expect(participants.some(({ seat }) => seat === 'beijing')).toBe(false);
});

test('the evaluator on the roster may be renamed after scoring', () => {
  given(opened)
    .when({ kind: 'changeParticipant', participantId: eve, name: 'Eva' })
    .then({ kind: 'participantChanged', data: { name: 'Eva' } });
});
