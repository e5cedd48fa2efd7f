import { eventsFor } from '../../../src-main/game/audience.ts';
import type { Case } from '../measure.ts';
import { memorySession } from '../memory-session.ts';
import { playUntil } from '../rehearsal.ts';

/** What the public may know of a long session. */
export const audience: Case = {
  name: 'audience',
  against: 'copying the array of 10,000 events and its objects',
  goal: { most: 3 },
  async prepare() {
    const session = memorySession();
    playUntil(session, 10_000);
    let kept = 0;
    return {
      ours() {
        kept += eventsFor('public', session.events).length;
      },
      reference() {
        kept += session.events.map((event) => ({ ...event })).length;
      },
      close() {
        if (kept === 0) throw new Error('Nothing was kept.');
      },
    };
  },
};
