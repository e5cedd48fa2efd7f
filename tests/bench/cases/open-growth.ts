import { join } from 'node:path';
import { randomChance } from '../../../src-main/session/random-chance.ts';
import type { Case } from '../measure.ts';
import { storedSession } from '../stored-session.ts';

/** From the file to the head state, the chain checked on the way. */
export const openGrowth: Case = {
  name: 'open-growth',
  against: 'ours at 10,000 events, this one having 100,000',
  goal: { most: 12 },
  prepare({ folder }) {
    const long = storedSession(join(folder, 'long.db'), 100_000, randomChance);
    const short = storedSession(join(folder, 'short.db'), 10_000, randomChance);
    return Promise.resolve({
      ours() {
        long.reopen();
      },
      reference() {
        short.reopen();
      },
      close() {
        long.close();
        short.close();
      },
    });
  },
};
