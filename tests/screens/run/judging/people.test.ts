import { expect, test } from 'vitest';
import { alaska } from '../../../../src-main/scenario/alaska.ts';
import { umpires, voices } from '../../../../src-renderer/screens/run/inspector/judging/people.ts';
import { played } from '../../replay/history.ts';

const { state } = played({
  kind: 'addParticipants',
  participants: [{ name: 'Lead umpire', part: 'control' }],
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
