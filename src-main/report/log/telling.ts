import type { EventData, EventKind } from '../../game/event.ts';
import type { Visibility } from '../../game/event/moves.ts';

/** How a log entry is put into words. Whoever is named is named by `person` and `evaluator`. */
export interface Telling {
  /** “move 3.2”, as inside a sentence. */
  move(id: string): string;
  /** What a round is called. */
  readonly roundWord: string;
  seat(id: string): string;
  person(id: string): string;
  evaluator(id: string): string;
  /** “everyone”, “control alone”, “Moscow and Beijing”. */
  knownTo(visibility: Visibility): string;
  inject(id: string): string;
  deal(id: string): string;
  /** “the argument for move 3.2”, and what it says, in quotation marks. */
  argument(id: string, moveId: string): { readonly name: string; readonly words: string };
  /** People's words, in quotation marks. */
  quote(text: string, field: string): string;
  /** People's words that are a name or a line, as they are. */
  say(text: string, field: string): string;
}

/** One sentence for each kind of event. A new kind without words does not compile. */
export type Sentences<K extends EventKind> = {
  readonly [E in K]: (data: EventData<E>, telling: Telling) => string;
};

/** “, because …”, or nothing. */
export function because(reason: string, telling: Telling): string {
  return reason === '' ? '' : `: ${telling.quote(reason, 'reason')}`;
}
