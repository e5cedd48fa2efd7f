import * as fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { eventsFor } from '../../src-main/game/audience.ts';
import { alaska } from '../../src-main/scenario/alaska.ts';
import { LiveSession } from '../../src-main/session/live-session.ts';
import { MemoryLog } from '../../src-main/session/memory-log.ts';
import { randomChance } from '../../src-main/session/random-chance.ts';
import { arbitrarySession, markersIn } from '../game/arbitrary-session.ts';
import { mayKnow } from '../game/may-know.ts';
import { guestHosts } from './guest-hosts.ts';
import { openDesk } from './hosts.ts';

/** A session that is opened halfway, and what makes it go on to its end. */
function liveOf(events: ReturnType<typeof eventsFor>) {
  const log = new MemoryLog();
  const half = Math.floor(events.length / 2);
  log.append('', { version: 0, hash: '' }, events.slice(0, half));
  const parts = { id: 'random', pack: alaska, packHash: '', packs: () => alaska };
  const live = new LiveSession({ ...parts, log, chance: randomChance });
  const goOn = () => {
    log.append('', { version: half, hash: '' }, events.slice(half));
    live.catchUp();
  };
  return { live, goOn };
}

it.each(Object.entries(guestHosts))(
  'over %s a guest is sent the public’s words, and no others',
  async (_name, hostOf) => {
    const desk = openDesk();
    const host = await hostOf(desk);
    await fc.assert(
      fc.asyncProperty(arbitrarySession(), async ({ play: { events } }) => {
        const { live, goOn } = liveOf(events);
        vi.spyOn(desk.services.desk, 'open').mockReturnValue(live);
        const { connection, received } = await host.invite('random');
        const { api } = connection;
        await api.welcome();
        await (await api.screen()).next();
        const feed = await api.follow({ after: 0 });
        await feed.next();
        goOn();
        const last = eventsFor('public', events).at(-1)?.version ?? 0;
        const sent = `"version":${last},`;
        while (!received.some((text) => text.includes(sent))) await feed.next();
        const words = markersIn(received.join('\n'));
        expect(words).toEqual(mayKnow(events, 'public'));
      }),
      { numRuns: 100 },
    );
    vi.restoreAllMocks();
    await host.close();
    desk.close();
  },
);
