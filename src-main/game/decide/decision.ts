import type { CommandData, CommandKind } from '../command.ts';
import type { NewEvent } from '../event.ts';
import type { PackRef, RoundPlan } from '../event/session.ts';
import type { PhotoFacts } from '../photo.ts';
import type { Refused } from '../refusal.ts';
import type { Rules } from '../rules.ts';
import type { SessionState } from '../state.ts';

/** Everything a decision needs besides the state: time and chance come in here. */
export interface Context {
  /** ISO 8601, UTC. */
  readonly now: string;
  readonly sessionId: string;
  readonly rules: Rules;
  readonly pack: PackRef;
  /** Any pack of the library, by its hash. */
  readonly packOf?: (hash: string) => KnownPack | undefined;
  /** Keyed in from paper: what happened may lie before the session itself was recorded. */
  readonly keyedIn?: boolean;
  /** The rounds a new session starts with. */
  readonly rounds: readonly RoundPlan[];
  /** A whole number from 0 up to 2³², different each time; dice and draws follow from it. */
  seed(): number;
  /** The photo that comes with the command, once its bytes have been looked at. */
  readonly photo?: PhotoFacts;
}

export interface KnownPack {
  readonly ref: PackRef;
  readonly seats: Rules['seats'];
}

export type Decision = { readonly ok: true; readonly events: readonly NewEvent[] } | Refused;

export type Deciders<K extends CommandKind> = {
  readonly [C in K]: (state: SessionState, data: CommandData<C>, context: Context) => Decision;
};

export function happened(...events: NewEvent[]): Decision {
  return { ok: true, events };
}

/** The id of a thing made by the nth event (from 0) of the commit being decided. */
export function idAt(prefix: string, state: SessionState, nth = 0): string {
  return `${prefix}${state.version + 1 + nth}`;
}
