import { expect, it } from 'vitest';
import { waitedText } from '../../../src-renderer/screens/run/log/waited-text.ts';

it.each([
  [0, 'just said'],
  [6, 'waiting 6 min'],
  [119, 'waiting 119 min'],
  [120, 'waiting 2 h'],
  [47 * 60, 'waiting 47 h'],
  [48 * 60, 'waiting 2 days'],
])('after %d minutes a move says that it is %s', (minutes, words) => {
  expect(waitedText(minutes)).toBe(words);
});
