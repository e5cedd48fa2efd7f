import { expect, test } from 'vitest';
import { moveHistory } from '../../../src-renderer/screens/run/history/move-history.ts';
import { eventsFor } from '../../../src-main/game/audience.ts';
import { alaska } from '../../../src-main/scenario/alaska.ts';
import type { Command } from '../../../src-main/game/command.ts';
import { played, scored } from '../replay/history.ts';

const moveId = 'm1-4';
const historyAfter = (...commands: Command[]) =>
  moveHistory(
    eventsFor('control', played(...commands).events),
    alaska,
    moveId,
    '2026-03-12T15:00:00.000Z',
  );

test('an amendment shows both texts, each with what stood before it', () => {
  const entries = historyAfter(
    { kind: 'amendMove', moveId, action: 'Second wording' },
    { kind: 'amendMove', moveId, action: 'Third wording' },
  );
  expect(entries.map(({ changes }) => changes)).toEqual([
    [],
    [{ field: 'action', before: 'washington does something', after: 'Second wording' }],
    [{ field: 'action', before: 'Second wording', after: 'Third wording' }],
  ]);
});

test('what was undone stays in the history, marked', () => {
  const entries = historyAfter(
    { kind: 'withdrawMove', moveId, reason: 'Never said' },
    { kind: 'undo' },
  );
  expect(entries.map(({ undone }) => undone)).toEqual([false, true]);
  expect(entries[1]?.sentence).toContain('Never said');
});

test('an amendment that was undone can be read, with what it replaced', () => {
  const entries = historyAfter(
    { kind: 'amendMove', moveId, action: 'Second wording' },
    { kind: 'undo' },
    { kind: 'amendMove', moveId, action: 'Third wording' },
  );
  const first = 'washington does something';
  expect(entries.map(({ undone, changes }) => [undone, ...changes])).toEqual([
    [false],
    [true, { field: 'action', before: first, after: 'Second wording' }],
    [false, { field: 'action', before: first, after: 'Third wording' }],
  ]);
});

test('a score given blind is not told before the reveal', () => {
  const [give, reveal] = scored(moveId, 2);
  if (!give || !reveal) throw new Error('There is nothing to score with.');
  expect(JSON.stringify(historyAfter(give))).not.toContain('+2');
  expect(JSON.stringify(historyAfter(give, reveal))).toContain('+2');
});
