import { expect, test } from 'vitest';
import type { ShelvedSession } from '../../../src-main/contract/shelf.ts';
import { awaitedSample } from '../../../src-renderer/screens/library/library-rows.ts';
import { markTrouble } from '../../../src-renderer/screens/library/use-marking.ts';

const session: ShelvedSession = {
  ...awaitedSample,
  id: 'a',
  sample: false,
  rounds: { total: 4, closed: 0, open: null },
};

test.each([
  ['stands on the shelf', session, null],
  ['is archived', { ...session, keptIn: 'archive' as const }, null],
  ['is the sample', { ...session, sample: true }, null],
  ['is not there yet', awaitedSample, /^Open the sample once/],
  ['is in the trash', { ...session, keptIn: 'trash' as const }, /^It is in the trash\. Restore it/],
  [
    'cannot be read',
    { ...session, rounds: { total: 0, closed: 0, open: null } },
    /^Its log cannot be read/,
  ],
])('only what can be compared is marked: a session that %s', (_what, marked, trouble) => {
  const told = markTrouble(marked);
  expect(told === null ? null : trouble?.test(told)).toBe(trouble === null ? null : true);
});
