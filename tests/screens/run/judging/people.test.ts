import { expect, test } from 'vitest';
import { alaska } from '../../../../src-main/scenario/alaska.ts';
import {
  personName,
  umpires,
  voices,
} from '../../../../src-renderer/screens/run/inspector/judging/people.ts';
import { played } from '../../replay/history.ts';

const { state } = played({
  kind: 'addParticipants',
  participants: [{ name: 'Lead umpire', part: 'control' }],
});

test('control, a seat and a participant go by their names, anything else by what it is', () => {
  const umpire = state.participants.find(({ part }) => part === 'control')?.id ?? '';
  expect(
    ['control', 'moscow', umpire, 'nobody'].map((id) => personName(id, alaska, state)),
  ).toEqual(['Control', 'Moscow', 'Lead umpire', 'nobody']);
});

test('the seats speak in their order, control last', () => {
  expect(voices(alaska).map(({ label }) => label)).toEqual([
    ...alaska.seats.map(({ name }) => name),
    'Control',
  ]);
});

test('control rules, and its people by name; an evaluator does not', () => {
  expect(umpires(state).map(({ label }) => label)).toEqual(['Control', 'Lead umpire']);
});
