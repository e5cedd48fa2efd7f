import { expect, test } from 'vitest';
import { alaska } from '../../src-main/scenario/alaska.ts';
import { evaluatorName, personName } from '../../src-renderer/parts/person-name.ts';
import { played } from '../screens/replay/history.ts';

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

test('an evaluator nobody told of is one all the same', () => {
  const known = state.participants[0];
  expect(evaluatorName(state, known?.id ?? '')).toBe(known?.name);
  expect(evaluatorName(state, 'nobody')).toBe('An evaluator');
});
