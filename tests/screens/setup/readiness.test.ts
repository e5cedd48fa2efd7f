import { describe, expect, test } from 'vitest';
import { initialState, type Participant, type SessionState } from '../../../src-main/game/state.ts';
import { alaska } from '../../../src-main/scenario/alaska.ts';
import { readinessOf } from '../../../src-renderer/screens/setup/readiness/readiness.ts';

function player(name: string, seat: string | null, lead = false): Participant {
  return { id: name, name, affiliation: '', part: 'player', seat, lead };
}

function evaluator(name: string): Participant {
  return { id: name, name, affiliation: '', part: 'evaluator', seat: null, lead: false };
}

const leads = alaska.seats.map(({ id }) => player(`${id} lead`, id, true));

function withPeople(...participants: Participant[]): SessionState {
  const state = initialState();
  const details = { title: 'Seminar', place: 'Room 4', date: '2026-03-24' };
  return { ...state, session: { ...state.session, ...details }, participants };
}

function open(state: SessionState): string[] {
  return readinessOf(state, alaska).flatMap(({ isReady, title }) => (isReady ? [] : [title]));
}

function note(state: SessionState, id: string): string | undefined {
  return readinessOf(state, alaska).find((item) => item.id === id)?.note;
}

describe('before a session opens', () => {
  test('nothing is left when everything is there', () => {
    const state = withPeople(...leads, evaluator('E'));
    expect(open(state)).toEqual([]);
    expect(readinessOf(state, alaska).map(({ title }) => title)).toEqual([
      'Title, place and date',
      'Pack Alaska 1.3',
      'One evaluator',
      'Every player is seated',
    ]);
  });

  test('a new session has everything before it', () => {
    const state = initialState();
    expect(open({ ...state, session: { ...state.session, title: 'Seminar' } })).toEqual([
      'No place, no date',
      'No evaluators',
      'No players yet',
    ]);
  });

  test('people without a seat are named, four at most', () => {
    const waiting = ['A', 'B', 'C', 'D', 'E', 'F'].map((name) => player(name, null));
    const state = withPeople(...leads, evaluator('E'), ...waiting);
    expect(open(state)).toEqual(['Six people not seated']);
    expect(note(state, 'players')).toBe('P05 A; P06 B; P07 C; P08 D and two more');
    expect(open(withPeople(...leads, evaluator('E'), player('A', null)))).toEqual([
      'One person not seated',
    ]);
  });

  test('a seat without a lead and a seat without anybody are not the same', () => {
    const [beijing, , , brussels] = leads;
    if (!beijing || !brussels) throw new Error('The pack has four seats.');
    const state = withPeople(beijing, { ...brussels, lead: false }, evaluator('E'));
    expect(open(state)).toEqual(['Nobody plays Moscow and Washington', 'Brussels has no lead']);
  });

  test('the evaluators a reveal waits for are counted', () => {
    const three = ['A', 'B', 'C'].map(evaluator);
    expect(note(withPeople(...three), 'evaluators')).toBe(
      'Reveal needs all three, or your override',
    );
  });
});
