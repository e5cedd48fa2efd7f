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

export interface ReportOptions {
  /** Leaves out names, affiliations and attendance; people become their seat. */
  readonly chathamHouse: boolean;
  /** All of them unless said; their order is the report's own. */
  readonly sections?: readonly SectionId[];
  /** ISO 8601, UTC. */
  readonly generatedAt: string;
  /** An IANA name; UTC unless said. */
  readonly timeZone?: string;
  /** What stands in place of a phrase, wherever people's text has it as whole words. */
  readonly replacements?: Readonly<Record<string, string>>;
}
