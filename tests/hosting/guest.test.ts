import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ScreenView } from '../../src-main/contract/projector.ts';
import { createRouter } from '../../src-main/hosting/router.ts';
import { alaska } from '../../src-main/scenario/alaska.ts';
import type { GuestApi } from '../../src-renderer/client/api.ts';
import { note, troubleOf } from './asking.ts';
import type { Guest, GuestHost } from './guest-hosts.ts';
import { guestHosts } from './guest-hosts.ts';
import type { Desk } from './hosts.ts';
import { openDesk } from './hosts.ts';

describe.each(Object.entries(guestHosts))('a guest over %s', (_name, hostOf) => {
  let desk: Desk;
  let host: GuestHost;
  let guest: Guest;
  let api: GuestApi;
  let sessionId: string;

  beforeEach(async () => {
    desk = openDesk();
    host = await hostOf(desk);
    const created = desk.services.desk.create({ title: 'Rehearsal' });
    if (!created.ok) throw new Error('There is no session.');
    ({ sessionId } = created);
    execute({ kind: 'openRound', round: 1 });
    guest = await host.invite(sessionId);
    ({ api } = guest.connection);
  });

  afterEach(async () => {
    vi.restoreAllMocks();
    await host.close();
    desk.close();
  });

  function execute(command: unknown): void {
    const done = desk.services.desk.open(sessionId).execute(command);
    if (!done.ok) throw new Error(done.refusal.message);
  }

  /** Everything the guest has been sent about screens, one at a time. */
  async function screens(): Promise<AsyncIterator<ScreenView, unknown>> {
    return api.screen();
  }

  it('is told its session, main’s time, and of the pack what draws seats and sums', async () => {
    const { pack, now, library, ...grant } = await api.welcome();
    expect(grant).toEqual({ sessionId, audience: 'public' });
    expect(library).toBe(desk.services.mark);
    expect(Date.parse(now)).not.toBeNaN();
    const { seats, criteria, protagonist } = alaska;
    expect(pack).toEqual({
      protagonist: { name: protagonist.name },
      seats: seats.map(({ id, code, name, glyph, tone }) => ({ id, code, name, glyph, tone })),
      criteria: criteria.map(({ id, kind, weight }) => ({ id, kind, weight })),
    });
  });

  it('hears what is public, then every commit, and nothing else', async () => {
    execute(note('Between us.', 'control'));
    execute(note('For all.'));
    const feed = await api.follow({ after: 0 });
    await feed.next();
    execute(note('Between us again.', 'control'));
    execute(note('For all again.'));
    await feed.next();
    const told = guest.received.join('\n');
    expect(told).toContain('For all again.');
    expect(told).not.toContain('Between us');
  });

  it('gets nothing by any question that is control’s, and changes nothing', async () => {
    const before = desk.services.library.log.head(sessionId);
    const wrote = vi.spyOn(desk.services.library.settings, 'write');
    vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const asked = routesOf(createRouter(desk.services));
    expect(asked).toContain('session.execute');
    const input = {
      sessionId,
      audience: 'control',
      after: 0,
      command: note('Mine.'),
      key: 'theme',
      value: 'room',
      text: 'x',
      change: { isBlank: true },
      title: 'Mine',
    };
    for (const path of asked) {
      const call = path
        .split('.')
        .reduce<Record<string, unknown>>((at, step) => at[step] as typeof at, api as never);
      const trouble = await troubleOf(
        (call as unknown as (given: unknown) => Promise<unknown>)(input),
      );
      expect([path, trouble?.code]).toEqual([path, 'NOT_FOUND']);
    }
    expect(desk.services.library.log.head(sessionId)).toEqual(before);
    expect(desk.services.desk.list().sessions).toHaveLength(1);
    expect(wrote).not.toHaveBeenCalled();
  });

  it('cannot name another session or audience', async () => {
    const asked = { after: 0, audience: 'control', sessionId: 'other' };
    const trouble = await troubleOf(api.follow(asked));
    expect(trouble.data).toMatchObject({ code: 'malformed' });
  });

  it('is not told what a fault is about', async () => {
    vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const lost = await host.invite('no-such-session');
    const { data } = await troubleOf(lost.connection.api.welcome());
    expect(data).toMatchObject({ code: 'session-missing' });
    expect(lost.received.join()).not.toContain('no-such-session');
  });

  it('is told how control wants it shown, with every change', async () => {
    const { projector } = desk.services;
    const feed = await screens();
    const first = {
      isOpen: true,
      theme: 'room',
      isLarger: false,
      hasTrajectory: true,
      slide: null,
    };
    expect((await feed.next()).value).toEqual({ ...first, isBlank: false });
    projector.set(sessionId, { theme: 'paper', isLarger: true });
    expect((await feed.next()).value).toMatchObject({ theme: 'paper', isLarger: true });
    await api.blank({ isBlank: true });
    expect((await feed.next()).value).toMatchObject({ isBlank: true });
  });

  it('is told once that it is closed, and then no more', async () => {
    const feed = await screens();
    await feed.next();
    desk.services.projector.close(sessionId);
    expect((await feed.next()).value).toMatchObject({ isOpen: false });
    expect((await feed.next()).done).toBe(true);
  });

  it('of another session makes room for the one that is opened', async () => {
    const feed = await screens();
    await feed.next();
    const other = desk.services.desk.create({ title: 'Another' });
    desk.services.projector.open(other.ok ? other.sessionId : '');
    expect((await feed.next()).value).toMatchObject({ isOpen: false });
  });
});

function routesOf(router: object, at = ''): string[] {
  return Object.entries(router).flatMap(([name, part]: [string, unknown]) => {
    const path = at ? `${at}.${name}` : name;
    const isRoute = typeof part === 'object' && part !== null && '~orpc' in part;
    return isRoute ? [path] : routesOf(part as object, path);
  });
}
