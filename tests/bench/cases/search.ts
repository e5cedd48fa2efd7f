import Database from 'better-sqlite3';
import { join } from 'node:path';
import { alaska } from '../../../src-main/scenario/alaska.ts';
import { Desk } from '../../../src-main/session/desk.ts';
import { randomChance } from '../../../src-main/session/random-chance.ts';
import { openLibrary } from '../../../src-main/store/library.ts';
import { manySessions } from '../many-sessions.ts';
import type { Case } from '../measure.ts';

/** As typed: a rare word, two frequent ones, and one that is not finished. */
const typed = ['quadrilateral', 'annex pipeline', 'verif'];

/** A page of hits with their excerpts, as the library shows them. */
export const search: Case = {
  name: 'search',
  against: 'a LIKE scan of the same text: 1,000 sessions of 200 moves',
  goal: { least: 50 },
  prepare({ folder }) {
    const file = join(folder, 'library.db');
    manySessions(file, 1000, 200);
    const opened = openLibrary(file);
    const desk = new Desk(opened, randomChance, [alaska], () => []);
    const database = new Database(file, { readonly: true });
    const scans = typed.map((words) => {
      const likes = words.split(' ').map((word) => `text LIKE '%${word}%'`);
      return database.prepare(`SELECT id, text FROM search_entries WHERE ${likes.join(' AND ')}`);
    });
    return Promise.resolve({
      ours() {
        for (const words of typed) {
          if (desk.search({ words }).hits.length === 0) throw new Error(words);
        }
      },
      reference() {
        for (const scan of scans) scan.all();
      },
      close() {
        database.close();
        opened.close();
      },
    });
  },
};
