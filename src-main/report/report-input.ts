import type { Audience } from '../game/audience.ts';
import type { SessionEvent } from '../game/event.ts';
import type { Pack } from '../scenario/pack.ts';
import type { RosterPhrase } from './roster.ts';
import type { SectionId } from './section.ts';

export interface ReportInput {
  /** The log as the audience may know it, in order. */
  readonly events: readonly SessionEvent[];
  readonly pack: Pack;
  readonly audience: Audience;
  readonly options: ReportOptions;
  /** From the whole log, since the public is not told the roster; from `events` unless said. */
  readonly roster?: readonly RosterPhrase[];
}

export type Paper = 'A4' | 'Letter';

export interface ReportOptions {
  /** Leaves out names, affiliations and attendance; people become their seat. */
  readonly chathamHouse: boolean;
  /** All of them unless said; their order is the report's own. */
  readonly sections?: readonly SectionId[];
  /** ISO 8601, UTC. */
  readonly generatedAt: string;
  /** An IANA name; UTC unless said. */
  readonly timeZone?: string;
  /** Said at the head of every page; the session's own unless said. */
  readonly handling?: string;
  /** What a round is called, such as “Turn”; “Round” unless said. */
  readonly roundWord?: string;
  /** Of days in words, such as `fr`; English unless said. */
  readonly dateLanguage?: string;
  readonly paper?: Paper;
  /** A picture for the first page, as a `data:` address that has been looked at. */
  readonly logo?: string;
  /** What stands in place of a phrase, wherever people's text has it as whole words. */
  readonly replacements?: Readonly<Record<string, string>>;
}
