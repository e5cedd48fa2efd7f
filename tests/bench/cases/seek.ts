import { sequence } from '../../../src-main/game/chance.ts';
import { fold } from '../../../src-main/game/evolve.ts';
import { Timeline } from '../../../src-main/game/timeline.ts';
import type { Case } from '../measure.ts';
import { memorySession } from '../memory-session.ts';
import { playUntil } from '../rehearsal.ts';

const jumps = 1000;
/** Folding a thousand times takes long enough to measure a part of it. */
const folds = 20;

/** Random jumps in a replay that has been built; building it is paid once. */
export const seek: Case = {
  name: 'seek',
  against: 'folding the log from the start to the same place',
  goal: { least: 200 },
  async prepare() {
    const session = memorySession();
    playUntil(session, 10_000);
    const timeline = new Timeline(session.events);
    const next = sequence(7);
    const places = Array.from({ length: jumps }, () => Math.floor(next() * timeline.length));
    let seen = 0;
    return {
      referenceShare: folds / jumps,
      ours() {
        for (const place of places) seen += timeline.after(place).rounds.length;
      },
      reference() {
        for (const place of places.slice(0, folds)) {
          seen += fold(session.events.slice(0, place)).rounds.length;
        }
      },
      close() {
        if (seen === 0) throw new Error('Nothing was looked at.');
      },
    };
  },
};
