import { join } from 'node:path';
import { randomChance } from '../../../src-main/session/random-chance.ts';
import type { Case } from '../measure.ts';
import { moveCommand, must } from '../rehearsal.ts';
import { storedSession } from '../stored-session.ts';

const commits = 40;

/** The cost of a change does not grow with the session. */
export const commitGrowth: Case = {
  name: 'commit-growth',
  against: 'ours in a session of 1,000 events, this one having 20,000',
  goal: { most: 1.2 },
  async prepare({ folder }) {
    const long = storedSession(join(folder, 'long.db'), 20_000, randomChance);
    const short = storedSession(join(folder, 'short.db'), 1000, randomChance);
    let turn = 0;
    const log = ({ session }: typeof long) => {
      for (let each = 0; each < commits; each += 1) must(session, moveCommand((turn += 1)));
    };
    return {
      ours: () => log(long),
      reference: () => log(short),
      close() {
        long.close();
        short.close();
      },
    };
  },
};
