import { utimesSync } from 'node:fs';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepBackups } from '../../src-main/hosting/keep-backups.ts';
import { Backups } from '../../src-main/store/backups.ts';
import { storeSession } from '../store/stored-session.ts';
import { temporaryLibrary } from '../store/temporary.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'setInterval', 'clearTimeout', 'clearInterval'] });
});

afterEach(() => {
  vi.useRealTimers();
});

function kept() {
  const library = temporaryLibrary();
  const backups = new Backups(library);
  let minutes = 0;
  const now = () => new Date(Date.UTC(2026, 2, 12, 9, (minutes += 1))).toISOString();
  return { library, backups, close: keepBackups(library, backups, now).last };
}

it('one is made soon after opening, every hour while something is written, and at the end', async () => {
  const { library, backups, close } = kept();
  storeSession(library, 'one');
  vi.advanceTimersByTime(60_000);
  await vi.waitFor(() => expect(backups.list()).toHaveLength(1));
  const [first] = backups.list();
  const ahead = new Date(Date.now() + 60_000);
  utimesSync(first?.file ?? '', ahead, ahead);
  vi.advanceTimersByTime(60 * 60_000);
  close();
  expect(backups.list()).toHaveLength(1);

  const again = kept();
  storeSession(again.library, 'one');
  again.close();
  expect(again.backups.list()).toHaveLength(1);
});

it('an empty library has none', () => {
  const { backups, close } = kept();
  close();
  expect(backups.list()).toEqual([]);
});
