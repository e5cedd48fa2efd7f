import { expect, test } from 'vitest';
import type { Lifts } from '../../src-main/store/lift.ts';
import { lift } from '../../src-main/store/lift.ts';
import { faultOf } from './fault-of.ts';

/** As if notes had changed twice and bookmarks once. */
const lifts: Lifts = {
  noteTaken: {
    1: (data) => ({ ...(data as object), speaker: '' }),
    2: (data) => ({ ...(data as object), visibility: 'control' }),
    3: () => 'Not yet.',
  },
  bookmarkSet: { 2: (data) => ({ ...(data as object), label: 'Here' }) },
};

test('data of today’s schema stay as they are', () => {
  const data = { text: 'Rain' };
  expect(lift('noteTaken', 1, data)).toBe(data);
});

test('older data are lifted step by step', () => {
  const lifted = lift('noteTaken', 1, { text: 'Rain' }, lifts, 3);
  expect(lifted).toEqual({ text: 'Rain', speaker: '', visibility: 'control' });
  const half = lift('noteTaken', 2, { text: 'Rain' }, lifts, 3);
  expect(half).toEqual({ text: 'Rain', visibility: 'control' });
});

test('what a schema did not change stays as it is', () => {
  expect(lift('bookmarkSet', 1, {}, lifts, 3)).toEqual({ label: 'Here' });
  expect(lift('roundOpened', 1, { round: 1 }, lifts, 3)).toEqual({ round: 1 });
});

test('a schema or a kind from a newer version is not guessed at', () => {
  expect(faultOf(() => lift('noteTaken', 4, {}, lifts, 3)).code).toBe('library-newer');
  expect(faultOf(() => lift('moonLanded', 1, {}, lifts, 3)).code).toBe('library-newer');
});
