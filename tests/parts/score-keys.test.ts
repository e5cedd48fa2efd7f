import { expect, test } from 'vitest';
import { scoreAct } from '../../src-renderer/parts/score-keys.ts';

function press(key: string, more: { code?: string; shiftKey?: boolean; ctrlKey?: boolean } = {}) {
  const none = { code: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
  return scoreAct({ key, ...none, ...more });
}

test('1 to 5 set the levels in their order', () => {
  expect(['1', '2', '3', '4', '5'].map((key) => press(key))).toEqual(
    [-2, -1, 0, 1, 2].map((level) => ({ do: 'set', level })),
  );
});

test('a digit counts by place where the layout types it with Shift', () => {
  expect(press('é', { code: 'Digit2' })).toEqual({ do: 'set', level: -1 });
  expect(press('2', { code: 'Digit2', shiftKey: true })).toEqual({ do: 'set', level: -1 });
  expect(press('@', { code: 'Digit2', shiftKey: true })).toBeNull();
});

test.each([
  ['ArrowLeft', { do: 'move', by: -1 }],
  ['ArrowRight', { do: 'move', by: 1 }],
  ['ArrowUp', { do: 'previous' }],
  ['ArrowDown', { do: 'next' }],
  ['Backspace', { do: 'clear' }],
  ['n', { do: 'reason' }],
  ['E', { do: 'source' }],
  ['6', { do: 'insufficient' }],
  ['U', { do: 'insufficient' }],
  ['?', { do: 'anchors' }],
])('%s does its part', (key, act) => {
  expect(press(key)).toEqual(act);
});

test('chords, other digits and the names of Object are left alone', () => {
  expect(press('1', { ctrlKey: true })).toBeNull();
  expect(press('7', { code: 'Digit7' })).toBeNull();
  expect(press('Enter')).toBeNull();
  expect(press('constructor')).toBeNull();
});
