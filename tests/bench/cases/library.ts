import { join } from 'node:path';
import { alaska } from '../../../src-main/scenario/alaska.ts';
import { Desk } from '../../../src-main/session/desk.ts';
import { randomChance } from '../../../src-main/session/random-chance.ts';
import { openLibrary } from '../../../src-main/store/library.ts';
import { manySessions } from '../many-sessions.ts';
import type { Case } from '../measure.ts';

const moves = 4;

/** From the file to the first page, as a window that is opened asks for it. */
export const library: Case = {
  name: 'library',
  against: 'ours with 50 sessions, this one having 5,000',
  goal: { most: 1.5 },
  prepare({ folder }) {
    const firstPage = (sessions: number) => {
      const file = join(folder, `${sessions}.db`);
      manySessions(file, sessions, moves);
      return () => {
        const opened = openLibrary(file);
        const page = new Desk(opened, randomChance, [alaska], () => []).page({ show: 'all' });
        if (page.total !== sessions) throw new Error(`${page.total} sessions`);
        opened.close();
      };
    };
    return Promise.resolve({ ours: firstPage(5000), reference: firstPage(50) });
  },
};
