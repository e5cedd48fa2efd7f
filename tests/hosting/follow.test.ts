import { afterEach, beforeEach, expect, it } from 'vitest';
import { follow } from '../../src-main/hosting/follow.ts';
import type { LiveSession } from '../../src-main/session/live-session.ts';
import type { Desk } from './hosts.ts';
import { openDesk } from './hosts.ts';

let desk: Desk;
let session: LiveSession;

beforeEach(() => {
  desk = openDesk();
  const created = desk.services.desk.create({ title: 'Rehearsal' });
  if (!created.ok) throw new Error(created.refusal.message);
  session = desk.services.desk.open(created.sessionId);
});

afterEach(() => desk.close());

function takeNotes(count: number): void {
  for (let number = 1; number <= count; number += 1) {
    session.execute({ kind: 'takeNote', text: `Note ${number}` });
  }
}

it('what piled up while the caller was slow comes as one batch, and all of it', async () => {
  const feed = follow(session, 'control', 0, undefined);
  const first = await feed.next();
  takeNotes(100);
  const second = await feed.next();
  takeNotes(1);
  const third = await feed.next();
  const batches = [first, second, third].map(({ value }) =>
    value?.events.map(({ version }) => version),
  );
  expect(batches).toEqual([[1], Array.from({ length: 100 }, (_, index) => index + 2), [102]]);
});

it('a backlog that was not fetched yet is joined by what followed', async () => {
  const feed = follow(session, 'control', 0, undefined);
  takeNotes(2);
  const { value } = await feed.next();
  expect(value?.events.map(({ version }) => version)).toEqual([1, 2, 3]);
});

it('ends at once when the caller has left before it began', async () => {
  const feed = follow(session, 'control', 0, AbortSignal.abort());
  expect(await feed.next()).toEqual({ done: true, value: undefined });
});

it('ends while it waits', async () => {
  const abort = new AbortController();
  const feed = follow(session, 'control', 1, abort.signal);
  await feed.next();
  const waiting = feed.next();
  abort.abort();
  expect((await waiting).done).toBe(true);
});
