import type { Pack } from '../../scenario/pack.ts';
import type { PaperContents } from '../../game/paper-files.ts';
import { sessionFile } from '../../game/paper-files.ts';
import { dayIn, isDay } from './moment.ts';
import { findPack } from './names.ts';
import type { Problems } from './problem.ts';
import type { Row } from './row.ts';
import { readTable } from './table.ts';

export interface PaperSession {
  readonly title: string;
  readonly place: string;
  /** Empty where it is not known; `undefined` when it is wrong, which has been told. */
  readonly date: string | undefined;
  readonly facilitator: string;
  /** Where the scenario is not known, which has been told, the default one. */
  readonly pack: Pack;
}

interface Surroundings {
  readonly packs: readonly [Pack, ...Pack[]];
  readonly now: string;
  readonly zone: string;
}

export function readSession(
  contents: PaperContents,
  problems: Problems,
  surroundings: Surroundings,
): PaperSession {
  const [row, ...others] = readTable(sessionFile, contents, problems);
  const { name: file } = sessionFile;
  for (const { number } of others) problems.add('row-second', { file, row: number });
  if (row) return sessionOf(row, surroundings);
  // Whatever else is wrong with the file has been told.
  if (contents.has(file) && !problems.anyIn(file)) problems.add('rows-none', { file });
  return { title: '', place: '', date: undefined, facilitator: '', pack: surroundings.packs[0] };
}

function sessionOf(row: Row, { packs, now, zone }: Surroundings): PaperSession {
  const pack = findPack(packs, row.cell('scenario'));
  if (!pack) row.fail('scenario-unknown', 'scenario', packs.map(({ id }) => id).join(', '));
  return {
    title: row.needed('title', 200) ?? '',
    place: row.text('location', 200),
    date: dateOf(row, dayIn(zone, now)),
    facilitator: row.text('facilitator', 200),
    pack: pack ?? packs[0],
  };
}

function dateOf(row: Row, today: string): string | undefined {
  const date = row.cell('date');
  if (date === '') return '';
  if (!isDay(date)) return row.fail('date-unreadable', 'date');
  return date > today ? row.fail('date-later', 'date') : date;
}
