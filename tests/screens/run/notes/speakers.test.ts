import { expect, test } from 'vitest';
import { alaska } from '../../../../src-main/scenario/alaska.ts';
import {
  seatOnKey,
  speakerOf,
  speakerText,
} from '../../../../src-renderer/screens/run/notes/speakers.ts';
import { ana, gathered } from '../../../game/histories.ts';
import { Play } from '../../../game/play.ts';

const { state } = new Play().do(...gathered);

test('a seat or somebody of the roster who is named exactly is recorded as such', () => {
  expect(speakerOf('moscow', alaska, state)).toBe('moscow');
  expect(speakerOf(' MOW ', alaska, state)).toBe('moscow');
  expect(speakerOf('ana', alaska, state)).toBe(ana);
  expect(speakerOf('  A voice from the back ', alaska, state)).toBe('A voice from the back');
  expect(speakerOf('', alaska, state)).toBe('');
});

test('two of the same name cannot be told apart, so it stays a name', () => {
  const twice = new Play().do(...gathered, {
    kind: 'addParticipants',
    participants: [{ name: 'Ana', part: 'observer' }],
  });
  expect(speakerOf('Ana', alaska, twice.state)).toBe('Ana');
});

test('whoever was recorded is written as recorded', () => {
  for (const typed of ['Moscow', 'Ana', 'A voice from the back', '']) {
    expect(speakerText(speakerOf(typed, alaska, state), alaska, state)).toBe(typed);
  }
});

test('digits are the seats in their order', () => {
  expect(['1', '4', '9', '0', 'x'].map((key) => seatOnKey(key, alaska))).toEqual([
    'Beijing',
    'Brussels',
    undefined,
    undefined,
    undefined,
  ]);
});
