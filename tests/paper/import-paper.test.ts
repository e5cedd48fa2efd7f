import { describe, expect, test } from 'vitest';
import { allMoves, moveNumber } from '../../src-main/game/find.ts';
import { imported, importSheets, newDesk, now } from './desk.ts';
import { changed, harbour } from './sheets.ts';

function played() {
  const { state, events } = imported(harbour);
  const move = (title: string) => {
    const found = allMoves(state).find((one) => one.title === title);
    if (!found) throw new Error(title);
    return found;
  };
  return { state, events, move };
}

describe('a session on paper', () => {
  test('becomes a finished session with its details', () => {
    const { state } = played();
    expect(state.session).toMatchObject({
      title: 'Harbour exercise',
      place: 'Library hall',
      date: '2026-05-20',
      facilitator: 'Course leader',
      status: 'finished',
      sample: false,
    });
    expect(state.rounds.map(({ plan, status }) => [plan.name, status])).toEqual([
      ['The handshake', 'closed'],
      ['The annexes', 'closed'],
    ]);
  });

  test('keeps its true times, and says when it was keyed in', () => {
    const { state, events, move } = played();
    expect(new Set(events.map(({ recordedAt }) => recordedAt))).toEqual(new Set([now]));
    expect(allMoves(state).map(({ title, occurredAt }) => [title, occurredAt])).toEqual([
      ['Fuel waiver', '2026-05-20T08:05:00.000Z'],
      ['Quiet rail', '2026-05-20T08:20:00.000Z'],
      ['Port visit', '2026-05-20T08:31:00.000Z'],
      ['Glass rule', '2026-05-20T09:02:30.000Z'],
      ['Shipping list', '2026-05-20T09:15:00.000Z'],
      ['Toast', now],
    ]);
    expect(move('Fuel waiver').recordedAt).toBe(now);
  });

  test('names seats, instruments and targets as a person would', () => {
    const { move } = played();
    expect(move('Fuel waiver')).toMatchObject({
      seat: 'washington',
      effect: 'Buy time',
      instruments: ['sanctions-relief'],
      targets: ['moscow', 'Ankara'],
      visibility: 'public',
    });
    expect(move('Quiet rail')).toMatchObject({
      seat: 'moscow',
      instruments: ['alternative-logistics', 'energy-trade'],
      targets: ['beijing'],
      visibility: ['beijing', 'washington'],
    });
    expect(move('Port visit')).toMatchObject({ targets: ['beijing'], visibility: 'public' });
    expect(move('Glass rule').visibility).toBe('control');
  });

  test('takes an outcome as the room’s consensus, and none as none', () => {
    const { move } = played();
    expect(move('Shipping list').adjudication).toMatchObject({
      ruling: { method: 'consensus' },
      outcome: 'backfires',
      narration: '',
    });
    expect(move('Port visit').adjudication).toBeNull();
  });

  test('has its scores revealed, with the reasons given', () => {
    const { state, move } = played();
    expect(move('Fuel waiver').revealedAt).toBe(now);
    const rater = state.participants.find(({ name }) => name === 'Rater A')?.id ?? '';
    expect(move('Fuel waiver').scores['B1']?.[rater]).toMatchObject({
      value: 2,
      reason: 'In writing',
      revealed: true,
    });
    expect(move('Toast').revealedAt).toBeNull();
  });

  test('seats the players and leaves the rest beside the table', () => {
    const { state } = played();
    expect(state.participants.map(({ name, part, seat }) => [name, part, seat])).toEqual([
      ['Export desk', 'player', 'beijing'],
      ['Pipeline desk', 'player', 'moscow'],
      ['Embargo desk', 'player', 'washington'],
      ['Council desk', 'player', 'brussels'],
      ['Rater A', 'evaluator', null],
      ['Rater B', 'evaluator', null],
      ['Room lead', 'control', null],
    ]);
  });
});

test('evaluators nobody listed are added when there is no roster', () => {
  const { state } = imported(changed('participants.csv', undefined));
  expect(state.participants.map(({ name, part }) => [name, part])).toEqual([
    ['Rater A', 'evaluator'],
    ['Rater B', 'evaluator'],
  ]);
});

test('session.csv and moves.csv are enough', () => {
  const { state, totals } = imported({
    'session.csv': 'title\nTwo lines',
    'moves.csv': 'round,seat,title\n1,brussels,Only a title',
  });
  expect(state.session).toMatchObject({ title: 'Two lines', date: '', place: '' });
  expect(allMoves(state)[0]).toMatchObject({ title: 'Only a title', action: 'Only a title' });
  expect(totals.net).toBeNull();
});

test('rounds beyond the pack’s own have no name', () => {
  const rows = [1, 2, 3, 4, 5, 6].map((round) => `${round},beijing,Move ${round}`);
  const { state } = imported({
    'session.csv': 'title\nSix rounds',
    'moves.csv': ['round,seat,title', ...rows.toReversed()].join('\n'),
  });
  expect(state.rounds.map(({ plan }) => plan.name)).toEqual([
    'The handshake',
    'The annexes',
    'The banks',
    'The signing',
    '',
    '',
  ]);
  expect(allMoves(state).map(moveNumber)).toEqual(['1.1', '2.1', '3.1', '4.1', '5.1', '6.1']);
});

test('each import is a session of its own', () => {
  const desk = newDesk();
  const [first, second] = [importSheets(desk, harbour), importSheets(desk, harbour)];
  expect(first.ok && second.ok && first.sessionId !== second.sessionId).toBe(true);
  expect(desk.list().sessions).toHaveLength(2);
});

test('what was imported stands up to verification', () => {
  const desk = newDesk();
  const result = importSheets(desk, harbour);
  if (!result.ok) throw new Error('refused');
  expect(result.title).toBe('Harbour exercise');
  expect(desk.verify(result.sessionId)).toMatchObject({ ok: true, brokenAt: null });
});
