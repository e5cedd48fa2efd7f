import { alaska } from '../../src-main/scenario/alaska.ts';
import type { Chance } from '../../src-main/session/chance.ts';
import { Desk } from '../../src-main/session/desk.ts';
import type { SampleEvent } from '../../src-main/session/sample-source.ts';
import { Database } from '../../src-main/store/database.ts';
import type { Library } from '../../src-main/store/library.ts';
import { Play } from '../game/play.ts';
import { moved } from '../game/histories.ts';
import { steadyChance } from './steady-chance.ts';

/** The beginning of a session, marked as the sample. */
export function smallSample(): SampleEvent[] {
  return new Play().do(...moved).events.map(({ kind, data, batch, recordedAt }) => {
    const sampled =
      kind === 'sessionCreated' ? { ...data, sessionId: 'sample', sample: true } : data;
    return { event: { kind, data: sampled } as SampleEvent['event'], batch, recordedAt };
  });
}

export function newDesk(library: Library, chance: Chance = steadyChance()): Desk {
  return new Desk(library, chance, [alaska], smallSample);
}

export function created(desk: Desk, title = 'Tabletop'): string {
  const made = desk.create({ title });
  if (!made.ok) throw new Error(made.refusal.code);
  return made.sessionId;
}

/** What somebody else does to the file. */
export function tamper(library: Library, sql: string): void {
  const database = new Database(library.file);
  database.exec(sql);
  database.close();
}
