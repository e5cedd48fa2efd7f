import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { eventsFor } from '../../../src-main/game/audience.ts';
import { parseEvent } from '../../../src-main/game/event.ts';
import { fold } from '../../../src-main/game/evolve.ts';
import { allMoves } from '../../../src-main/game/find.ts';
import { totalsOf } from '../../../src-main/game/scoring.ts';
import { replayLog } from '../../../src-main/report/replay-file/replay-log.ts';
import { rosterOf } from '../../../src-main/report/roster.ts';
import { alaska } from '../../../src-main/scenario/alaska.ts';
import { packSchema } from '../../../src-main/scenario/pack.ts';
import { arbitrarySession, markersIn } from '../../game/arbitrary-session.ts';
import { seats } from '../../game/arbitrary/making.ts';
import { mayKnow } from '../../game/may-know.ts';
import { Play } from '../../game/play.ts';

const audiences = fc.constantFrom('public', ...seats);
const anyone = fc.constantFrom('control', 'public', ...seats);
/** Of the roster every arbitrary session begins with: names, affiliation, facilitator. */
const people = ['‹0›', '‹1›', '‹2›', '‹3›', '‹4›', '‹5›'];

test('a file holds no word its audience may not know', () => {
  fc.assert(
    fc.property(arbitrarySession(), audiences, fc.boolean(), ({ play }, audience, isUnnamed) => {
      const file = replayLog(play.events, alaska, audience, isUnnamed);
      const allowed = mayKnow(play.events, audience);
      const words = markersIn(JSON.stringify(file));
      expect([...words].filter((word) => !allowed.has(word))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('without the Chatham House rule a file holds exactly what its audience received', () => {
  fc.assert(
    fc.property(arbitrarySession(30), anyone, ({ play: { events } }, audience) => {
      expect(replayLog(events, alaska, audience, false).events).toEqual(
        eventsFor(audience, events),
      );
    }),
  );
});

test('the public’s view within a seat’s file is exactly what the public received', () => {
  const anySeat = fc.constantFrom(...seats);
  fc.assert(
    fc.property(
      arbitrarySession(60),
      anySeat,
      fc.boolean(),
      ({ play: { events } }, seat, isUnnamed) => {
        const held = replayLog(events, alaska, seat, isUnnamed);
        const told = replayLog(events, alaska, 'public', isUnnamed);
        expect(eventsFor('public', held.events)).toEqual(told.events);
        expect(held.pack).toEqual(told.pack);
      },
    ),
    { numRuns: 500 },
  );
});

test('under the Chatham House rule nobody of the roster is in it, and the position is the same', () => {
  fc.assert(
    fc.property(arbitrarySession(), anyone, ({ play }, audience) => {
      const { events } = replayLog(play.events, alaska, audience, true);
      const text = JSON.stringify(events);
      for (const { phrase } of rosterOf(play.events)) expect(text).not.toContain(phrase);
      for (const word of people) expect(text).not.toContain(word);
      for (const event of events) {
        expect(parseEvent(event)).toEqual(event);
        expect(event).toMatchObject({ actor: 'control', hash: '' });
      }
      const [unnamed, named] = [fold(events), fold(eventsFor(audience, play.events))];
      expect(totalsOf(unnamed, alaska)).toEqual(totalsOf(named, alaska));
      expect(allMoves(unnamed).map(({ id }) => id)).toEqual(allMoves(named).map(({ id }) => id));
    }),
    { numRuns: 300 },
  );
});

/** A room in which names are used, and names that could be taken for something else. */
function namesInUse(): Play {
  return new Play().do(
    { kind: 'createSession', title: 'Afternoon with Ada Quist', facilitator: 'Lee Moss' },
    {
      kind: 'addParticipants',
      participants: [
        { name: 'Ada Quist', affiliation: 'Harbour Board', part: 'player', seat: 'beijing' },
        { name: 'public', affiliation: 'consensus', part: 'observer' },
        { name: 'Bo Tarkka', part: 'evaluator' },
      ],
    },
    { kind: 'openRound', round: 1 },
    {
      kind: 'logMove',
      seat: 'beijing',
      author: 'p2',
      action: 'As ADA QUIST said: the Harbour Board waits for Quist. It is public.',
    },
    { kind: 'takeNote', text: 'We waited', speaker: 'ada quist', visibility: 'public' },
    { kind: 'takeNote', text: 'So did we', speaker: 'Somebody from the street' },
    {
      kind: 'giveScores',
      moveId: 'm1-7',
      evaluator: 'p5',
      scores: [{ criterion: 'B1', value: 1 }],
    },
    { kind: 'revealScores', moveId: 'm1-7', overrideReason: 'Bo Tarkka has to leave' },
  );
}

test('people become their seat, those who rate are numbered, the rest are nobody', () => {
  const { events, replaced } = replayLog(namesInUse().events, alaska, 'control', true);
  const state = fold(events);
  expect(state.session).toMatchObject({ title: 'Afternoon with BJG', facilitator: '' });
  expect(state.participants.map(({ name, affiliation }) => [name, affiliation])).toEqual([
    ['Evaluator 1', ''],
  ]);
  const [move] = allMoves(state);
  expect(move?.author).toBeFalsy();
  expect(move?.visibility).toBe('public');
  expect(move?.action).toBe('As BJG said: the BJG waits for BJG. It is a participant.');
  expect(state.rounds[0]?.notes.map(({ speaker }) => speaker)).toEqual([
    'beijing',
    'a participant',
  ]);
  expect(JSON.stringify(events)).not.toContain('Tarkka');
  expect(replaced).toBe(6);
});

test('a text that would become too long has a dash where a name stood', () => {
  const name = 'Bo T';
  const play = new Play().do(
    { kind: 'createSession', title: `${name} `.repeat(40).trim() },
    { kind: 'addParticipants', participants: [{ name, part: 'observer' }] },
  );
  const { events } = replayLog(play.events, alaska, 'control', true);
  expect(fold(events).session.title).toBe('– '.repeat(40).trim());
});

test('of the pack a file holds what a replay shows: no brief, no inject, nothing of control’s', () => {
  const { pack } = replayLog(namesInUse().events, alaska, 'beijing', false);
  expect(packSchema.parse(pack)).toEqual(pack);
  const text = JSON.stringify(pack);
  const [seat] = alaska.seats;
  const [inject] = alaska.injects;
  for (const secret of [
    seat?.brief.situation,
    seat?.brief.redLines[0],
    inject?.text,
    inject?.note,
    alaska.imperatives[0]?.description,
    alaska.profiles[0]?.name,
  ]) {
    expect(secret).toBeTruthy();
    expect(text).not.toContain(secret);
  }
});
