import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SessionEvent } from '../../src-main/game/event.ts';
import type { Api } from '../../src-renderer/client/api.ts';
import type { Desk, Host, Window } from './hosts.ts';
import { hosts, openDesk } from './hosts.ts';

/** What went wrong, in the words of the contract. */
async function troubleOf(call: Promise<unknown>) {
  const error: unknown = await call.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  return error as { code: string; defined: boolean; data: Record<string, unknown> };
}

async function newSession(api: Api): Promise<string> {
  const { sessionId } = await api.library.create({ title: 'Rehearsal' });
  await api.session.execute({ sessionId, command: { kind: 'openRound', round: 1 } });
  return sessionId;
}

/** Versions of the events in the next batch. */
async function nextOf(feed: AsyncIterator<{ events: SessionEvent[] }, unknown>): Promise<number[]> {
  const step = await feed.next();
  return step.done ? [] : step.value.events.map(({ version }) => version);
}

function note(text: string, visibility: 'public' | 'control' = 'public') {
  return { kind: 'takeNote' as const, text, visibility };
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

  it('what was created is in the library', async () => {
    const { sessionId } = await api.library.create({ title: 'Rehearsal' });
    const { sessions, file } = await api.library.list();
    expect(sessions.map(({ id, title }) => [id, title])).toEqual([[sessionId, 'Rehearsal']]);
    expect(file).toBe(desk.services.library.file);
  });

  it('a command that is granted is in the log when it answers', async () => {
    const sessionId = await newSession(api);
    const { version } = await api.session.execute({ sessionId, command: note('Noted.') });
    const stored = desk.services.library.log.read(sessionId);
    expect(stored.at(-1)).toMatchObject({ version, kind: 'noteTaken' });
  });

  it('a refusal names its code and the field, and changes nothing', async () => {
    const sessionId = await newSession(api);
    const before = desk.services.library.log.head(sessionId);
    const trouble = await troubleOf(api.session.execute({ sessionId, command: note('') }));
    expect(trouble).toMatchObject({
      code: 'REFUSED',
      defined: true,
      data: { code: 'text-missing', field: 'text', message: 'Write something first.' },
    });
    expect(desk.services.library.log.head(sessionId)).toEqual(before);
  });

  it('what does not fit the contract is refused by field', async () => {
    const trouble = await troubleOf(api.drafts.read({ sessionId: '' }));
    expect(trouble.data).toMatchObject({ code: 'malformed', field: 'sessionId' });
  });

  it('an audience there is not is refused', async () => {
    const { feed } = follow(await newSession(api), 'atlantis');
    const trouble = await troubleOf(feed);
    expect(trouble.data).toMatchObject({ code: 'audience-unknown', field: 'audience' });
  });

  it('a fault carries the reference that was written down', async () => {
    const written = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const { code, defined, data } = await troubleOf(api.session.pack({ sessionId: 'nowhere' }));
    expect([code, defined, data.code]).toEqual(['FAULT', true, 'session-missing']);
    expect(data.reference).toMatch(/^[0-9A-F]{4}-[0-9A-F]{4}$/);
    expect(written.mock.calls.map(String).join()).toContain(`[${String(data.reference)}]`);
    expect(written).toHaveBeenCalledTimes(1);
  });

  it('an error nobody foresaw tells nothing but its reference', async () => {
    vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    vi.spyOn(desk.services.desk, 'list').mockImplementation(() => {
      throw new Error('secret');
    });
    const { code, data } = await troubleOf(api.library.list());
    expect([code, data.code]).toEqual(['FAULT', 'unforeseen']);
    expect(JSON.stringify(data)).not.toContain('secret');
  });

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

  it('drafts come back as they were written, and an empty one is gone', async () => {
    const { sessionId } = await api.library.create({ title: 'Rehearsal' });
    const { savedAt } = await api.drafts.write({ sessionId, key: 'composer/a', text: 'Half a' });
    expect(Date.parse(savedAt)).not.toBeNaN();
    await api.drafts.write({ sessionId, key: 'composer/b', text: 'Gone' });
    await api.drafts.write({ sessionId, key: 'composer/b', text: '' });
    expect(await api.drafts.read({ sessionId })).toEqual({ 'composer/a': 'Half a' });
  });

  it('settings come back; the host keeps its own to itself', async () => {
    desk.services.library.settings.write('window', '{}');
    await api.shell.writeSetting({ key: 'theme', value: 'room' });
    expect(await api.shell.readSettings()).toEqual({ theme: 'room' });
  });

  it('the shell says what it is and saves what it is given', async () => {
    expect(await api.shell.about()).toEqual({ host: 'electron', version: '1.2.3' });
    const text = 'é'.repeat(300_000);
    expect(await api.shell.saveFile({ name: 'a.md', text })).toEqual({ path: '/chosen/a.md' });
    expect(desk.saved).toEqual([['a.md', text]]);
  });
});
