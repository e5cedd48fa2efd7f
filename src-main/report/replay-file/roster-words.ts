import type { SessionEvent } from '../../game/event.ts';
import type { Pack } from '../../scenario/pack.ts';
import { RosterFinder } from '../roster-finder.ts';
import { rosterOf } from '../roster.ts';

/** Fields that hold no words but ids and marks; everything else may hold a name. */
const marks: ReadonlySet<string> = new Set(
  [
    'kind seat by to visibility toldTo parties moves follows order instruments deals injects tests',
    'source criterion evaluator dissents imperative indicator phase method outcome degree status',
    'side weight confidence part media sha256 onScreen pack trigger value answer at date recordedAt',
    'occurredAt number from seed',
  ]
    .join(' ')
    .split(' '),
);

/** Puts something else for names and affiliations, wherever people's words have them. */
export class RosterWords {
  readonly #finder: RosterFinder;
  readonly #plain: ReadonlySet<string>;
  #replaced = 0;

  /** @param log the whole of it: a name nobody bears any longer is a name all the same */
  constructor(log: readonly SessionEvent[], pack: Pack) {
    this.#finder = new RosterFinder(rosterOf(log), pack);
    this.#plain = new Set(['public', 'control', ...pack.seats.map(({ id }) => id)]);
  }

  get replaced(): number {
    return this.#replaced;
  }

  /** @param instead what is put in; what the roster suggests unless said */
  inData(data: unknown, instead?: string): unknown {
    if (typeof data === 'string') return this.#inText(data, instead);
    if (Array.isArray(data)) return data.map((one) => this.inData(one, instead));
    if (typeof data !== 'object' || data === null) return data;
    return Object.fromEntries(
      Object.entries(data).map(([key, value]) => {
        const isMark = key.endsWith('Id') || marks.has(key);
        return [key, isMark ? value : this.inData(value, instead)];
      }),
    );
  }

  #inText(text: string, instead: string | undefined): string {
    if (this.#plain.has(text)) return text;
    let shown = '';
    let upTo = 0;
    for (const { start, end, suggestion } of this.#finder.find(text)) {
      if (start < upTo) continue;
      shown += text.slice(upTo, start) + (instead ?? suggestion);
      upTo = end;
      // Put in anew, it has been counted.
      if (instead === undefined) this.#replaced += 1;
    }
    return shown + text.slice(upTo);
  }
}
