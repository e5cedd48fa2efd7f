import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SessionEvent } from '../../src-main/game/event.ts';
import type { Api } from '../../src-renderer/client/api.ts';
import { newSession, note, troubleOf } from './asking.ts';
import type { Desk, Host, Window } from './hosts.ts';
import { hosts, openDesk } from './hosts.ts';

/** Versions of the events in the next batch. */
async function nextOf(feed: AsyncIterator<{ events: SessionEvent[] }, unknown>): Promise<number[]> {
  const step = await feed.next();
  return step.done ? [] : step.value.events.map(({ version }) => version);
}

describe.each(Object.entries(hosts))('over %s', (_name, hostOf) => {
  let desk: Desk;
  let host: Host;
  let window: Window;
  let api: Api;

  beforeEach(async () => {
    desk = openDesk();
    host = await hostOf(desk);
    window = await host.open();
    ({ api } = window.connection);
  });

  afterEach(async () => {
    vi.restoreAllMocks();
    await host.close();
    desk.close();
  });

  function follow(sessionId: string, audience = 'control', after = 0) {
    const abort = new AbortController();
    const { signal } = abort;
    return { abort, feed: api.session.follow({ sessionId, audience, after }, { signal }) };
  }

  it('who follows gets what there is, then every commit in order', async () => {
    const sessionId = await newSession(api);
    const batches: number[][] = [];
    const { feed, abort } = follow(sessionId);
    const iterator = await feed;
    batches.push(await nextOf(iterator));
    expect(batches[0]).toEqual(desk.services.library.log.read(sessionId).map((e) => e.version));
    const last = (batches[0]?.at(-1) ?? 0) + 20;
    await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        api.session.execute({ sessionId, command: note(`Note ${index}`) }),
      ),
    );
    while (batches.flat().at(-1) !== last) {
      batches.push(await nextOf(iterator));
    }
    expect(batches.flat()).toEqual(Array.from({ length: last }, (_, index) => index + 1));
    abort.abort();
  });

  it('who follows from the end gets an empty first batch', async () => {
    const sessionId = await newSession(api);
    const { version } = desk.services.library.log.head(sessionId);
    const { feed, abort } = follow(sessionId, 'control', version);
    expect(await (await feed).next()).toEqual({ done: false, value: { events: [] } });
    abort.abort();
  });

  it('an audience is sent nothing it may not know', async () => {
    const sessionId = await newSession(api);
    await api.session.execute({ sessionId, command: note('Between us.', 'control') });
    await api.session.execute({ sessionId, command: note('For all.') });
    const { feed, abort } = follow(sessionId, 'public');
    const { value } = await (await feed).next();
    expect(JSON.stringify(value)).toContain('For all.');
    expect(JSON.stringify(value)).not.toContain('Between us.');
    abort.abort();
  });

  it('two windows see the same commits', async () => {
    const sessionId = await newSession(api);
    const other = await host.open();
    const request = { sessionId, audience: 'control', after: 0 };
    const feed = await other.connection.api.session.follow(request);
    await feed.next();
    const { version } = await api.session.execute({ sessionId, command: note('Seen by both.') });
    expect(await nextOf(feed)).toEqual([version]);
  });

  it.each(['ending the call', 'closing the window'])('%s stops what was followed', async (way) => {
    const sessionId = await newSession(api);
    const live = desk.services.desk.open(sessionId);
    const real = live.follow.bind(live);
    let followed = 0;
    vi.spyOn(live, 'follow').mockImplementation((...told) => {
      const stop = real(...told);
      if (typeof stop !== 'function') return stop;
      followed += 1;
      let stopped = false;
      return () => {
        if (!stopped) followed -= 1;
        stopped = true;
        stop();
      };
    });
    const { feed, abort } = follow(sessionId);
    await (await feed).next();
    expect(followed).toBe(1);
    if (way === 'ending the call') abort.abort();
    else window.close();
    await vi.waitFor(() => expect(followed).toBe(0));
  });

  it('an audience there is not is refused', async () => {
    const { feed } = follow(await newSession(api), 'atlantis');
    const trouble = await troubleOf(feed);
    expect(trouble.data).toMatchObject({ code: 'audience-unknown', field: 'audience' });
  });
});
