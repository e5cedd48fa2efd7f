import { describe, expect, test } from 'vitest';
import type { Participant } from '../../../src-main/game/state.ts';
import { ordinalWord } from '../../../src-renderer/screens/setup/number-words.ts';
import {
  moveCommand,
  peopleAt,
  unseated,
  type Place,
} from '../../../src-renderer/screens/setup/seats/place.ts';
import { rosterCodes } from '../../../src-main/game/roster-codes.ts';

const person = (id: string, rest: Partial<Participant> = {}): Participant => ({
  id,
  name: id,
  affiliation: '',
  part: 'player',
  seat: null,
  lead: false,
  ...rest,
});

const moscow: Place = { kind: 'seat', seat: 'moscow' };
const control: Place = { kind: 'part', part: 'control' };

describe('going to a place', () => {
  test('takes nothing for those who are there', () => {
    expect(moveCommand(person('a', { seat: 'moscow' }), moscow)).toBeNull();
    expect(moveCommand(person('a'), unseated)).toBeNull();
    expect(moveCommand(person('a', { part: 'control' }), control)).toBeNull();
  });

  test('a seat makes a player of whoever takes it', () => {
    const command = { kind: 'assignSeat', participantId: 'a', seat: 'moscow' };
    expect(moveCommand(person('a'), moscow)).toEqual(command);
    expect(moveCommand(person('a', { part: 'observer' }), moscow)).toEqual(command);
    expect(moveCommand(person('a', { seat: 'beijing' }), moscow)).toEqual(command);
  });

  test('a player leaves the seat, anybody else becomes a player without one', () => {
    expect(moveCommand(person('a', { seat: 'moscow' }), unseated)).toEqual({
      kind: 'unassignSeat',
      participantId: 'a',
    });
    expect(moveCommand(person('a', { part: 'scribe' }), unseated)).toEqual({
      kind: 'changeParticipant',
      participantId: 'a',
      part: 'player',
    });
  });

  test('a scribe stands with control and can still be made control', () => {
    const scribe = person('a', { part: 'scribe' });
    expect(peopleAt([scribe], control)).toEqual([scribe]);
    expect(moveCommand(scribe, control)).not.toBeNull();
  });
});

describe('who stands there', () => {
  test('the lead comes first, the others by order on the roster', () => {
    const people = [
      person('a', { seat: 'moscow' }),
      person('b', { seat: 'beijing', lead: true }),
      person('c', { seat: 'moscow', lead: true }),
      person('d', { seat: 'moscow' }),
    ];
    expect(peopleAt(people, moscow).map(({ id }) => id)).toEqual(['c', 'a', 'd']);
  });

  test('scribes come after control', () => {
    const people = [person('s', { part: 'scribe' }), person('c', { part: 'control' })];
    expect(peopleAt(people, control).map(({ id }) => id)).toEqual(['c', 's']);
  });

  test('codes count within a part', () => {
    const people = [
      person('a'),
      person('b', { part: 'evaluator' }),
      person('c', { seat: 'moscow' }),
      person('d', { part: 'scribe' }),
      person('e', { part: 'evaluator' }),
      person('f', { part: 'observer' }),
      person('g', { part: 'control' }),
    ];
    expect([...rosterCodes(people).values()]).toEqual(['P01', 'E1', 'P02', 'S1', 'E2', 'O1', 'C1']);
  });

  test.each([
    [1, 'first'],
    [4, 'fourth'],
    [10, 'tenth'],
    [11, '11th'],
    [12, '12th'],
    [21, '21st'],
    [22, '22nd'],
    [113, '113th'],
  ])('place %d is the %s', (place, word) => {
    expect(ordinalWord(place)).toBe(word);
  });
});
