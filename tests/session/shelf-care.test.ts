import { expect, test } from 'vitest';
import { faultOf } from '../store/fault-of.ts';
import { temporaryLibrary } from '../store/temporary.ts';
import { created, newDesk } from './new-desk.ts';
import { all } from './shelves.ts';

test('a session that runs, or that somebody has open, goes to the trash only with a word', () => {
  const desk = newDesk(temporaryLibrary());
  const running = created(desk);
  desk.open(running).execute({ kind: 'openRound', round: 1 });
  const open = created(desk);
  const leave = desk.open(open).follow('control', 0, () => undefined);
  for (const id of [running, open]) {
    expect(desk.care.trash(id)).toMatchObject({ refusal: { code: 'session-in-use' } });
    expect(desk.care.isInTrash(id)).toBe(false);
  }
  if (typeof leave === 'function') leave();
  expect(desk.care.trash(open)).toEqual({ ok: true });
  expect(desk.care.trash(running, true)).toEqual({ ok: true });
});

test('what is in the trash is not opened until it is restored; the sample is by asking for it', () => {
  const desk = newDesk(temporaryLibrary());
  const id = created(desk);
  desk.care.trash(id);
  expect(faultOf(() => desk.open(id)).code).toBe('session-in-trash');
  desk.care.restore(id);
  expect(desk.open(id).state.session.title).toBe('Tabletop');
  const sample = desk.openSample();
  desk.care.trash(sample, true);
  expect(desk.page(all).offersSample).toBe(false);
  expect(desk.openSample()).toBe(sample);
  expect(desk.open(sample).state.session.sample).toBe(true);
});

test('a template has the setup of a session and nothing of what happened', () => {
  const desk = newDesk(temporaryLibrary());
  const id = created(desk, 'Seminar');
  const session = desk.open(id);
  const seated = { affiliation: 'Navy', part: 'player', seat: 'moscow' };
  for (const command of [
    { kind: 'changeDetails', place: 'Room 2', date: '2026-03-12', handling: 'Not for release' },
    {
      kind: 'addParticipants',
      participants: [
        { name: 'Ana', ...seated },
        { name: 'Ben', ...seated },
        { name: 'Eve', part: 'evaluator' },
      ],
    },
    { kind: 'openRound', round: 1 },
    { kind: 'logMove', seat: 'moscow', action: 'Wait' },
    { kind: 'takeNote', text: 'Between us', visibility: 'control' },
  ]) {
    expect(session.execute(command).ok, command.kind).toBe(true);
  }
  const ben = session.state.participants[1]?.id ?? '';
  session.execute({ kind: 'assignSeat', participantId: ben, seat: 'moscow', lead: true });
  const made = desk.template(id);
  if (!made.ok) throw new Error(made.refusal.code);
  const { state } = desk.open(made.sessionId);
  expect(made.sessionId).not.toBe(id);
  expect(state.session).toMatchObject({
    title: 'Seminar (new)',
    place: 'Room 2',
    date: '',
    handling: 'Not for release',
    status: 'planned',
    pack: session.state.session.pack,
    forkedFrom: null,
  });
  const plain = (people: typeof state.participants) =>
    people.map((person) => ({ ...person, id: '' }));
  expect(plain(state.participants)).toEqual(plain(session.state.participants));
  expect(state.rounds.map(({ plan }) => plan)).toEqual(
    session.state.rounds.map(({ plan }) => plan),
  );
  expect(state.rounds.flatMap(({ moves, notes }) => [...moves, ...notes])).toEqual([]);
});
