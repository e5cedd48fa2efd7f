import { fold } from '../game/evolve.ts';
import type { SessionState } from '../game/state.ts';
import type { Totals } from '../game/scoring.ts';
import { totalsOf } from '../game/scoring.ts';
import type { TrajectoryPoint } from '../game/trajectory.ts';
import { trajectoryOf } from '../game/trajectory.ts';
import { inertPack } from './inert-pack.ts';
import type { ReportInput } from './report-input.ts';
import { People } from './people.ts';
import { takenBack } from './taken-back.ts';
import { Texts } from './texts.ts';
import type { Clock } from './words/clock.ts';
import { clockIn } from './words/clock.ts';

/** What every part of a report is made from. */
export interface ReportContext extends ReportInput {
  readonly state: SessionState;
  readonly totals: Totals;
  readonly points: readonly TrajectoryPoint[];
  readonly isControl: boolean;
  readonly texts: Texts;
  readonly people: People;
  readonly clock: Clock;
  /** “Round”, or what it is called instead. */
  readonly roundWord: string;
  /** Versions of events that do not count. */
  readonly takenBack: ReadonlySet<number>;
}

/** @param keepsTexts for the leak check, which reads them */
export function contextOf(input: ReportInput, keepsTexts: boolean): ReportContext {
  const { events, audience, options } = input;
  const pack = inertPack(input.pack);
  const state = fold(events);
  const texts = new Texts(options.replacements ?? {}, keepsTexts);
  return {
    ...input,
    pack,
    state,
    totals: totalsOf(state, pack),
    points: trajectoryOf(state, pack),
    isControl: audience === 'control',
    texts,
    people: new People(state, pack, texts, options.chathamHouse),
    clock: clockIn(options.timeZone ?? 'UTC', options.dateLanguage),
    roundWord:
      texts.say(options.roundWord ?? '', {
        where: 'Report, word for rounds',
        field: 'roundWord',
      }) || 'Round',
    takenBack: takenBack(events),
  };
}
