import type { SessionEvent } from '../../game/event.ts';
import type { Argument, Visibility } from '../../game/event/moves.ts';
import { participantEvents } from '../../game/event/participants.ts';
import { moveNumber } from '../../game/find.ts';
import type { ReportContext } from '../context.ts';
import { sentenceOf } from '../log/sentence.ts';
import type { Telling } from '../log/telling.ts';
import type { TextPlace } from '../texts.ts';
import { capitalised } from '../words/counts.ts';
import { knownTo } from './known-to.ts';

export interface ReportLogEntry {
  readonly version: number;
  readonly recordedAt: string;
  /** When it happened, if earlier than it was recorded. */
  readonly occurredAt: string | null;
  readonly actor: string;
  readonly sentence: string;
  /** Taken back, and not brought back. */
  readonly undone: boolean;
  readonly hash: string;
}

export interface ReportLog {
  /** What the log leaves out, or why it is not here. */
  readonly statement: string;
  readonly entries: readonly ReportLogEntry[];
}

/** For control alone: every event with its hash. */
export function logOf(context: ReportContext): ReportLog {
  const { events, isControl, options, takenBack } = context;
  if (!isControl) return { statement: 'The full log is kept by control.', entries: [] };
  const telling = new LogTelling(context);
  const entries: ReportLogEntry[] = [];
  for (const event of events) {
    if (options.chathamHouse && isOfRoster(event)) continue;
    const { version, recordedAt, occurredAt = null, hash } = event;
    telling.version = version;
    entries.push({
      version,
      recordedAt,
      occurredAt,
      actor: capitalised(telling.person(event.actor)),
      sentence: sentenceOf(event, telling),
      undone: takenBack.has(version),
      hash,
    });
  }
  const statement = options.chathamHouse
    ? 'Entries about the roster are left out under the Chatham House rule.'
    : 'Each hash covers its entry and the hash before it, so that a change anywhere shows.';
  return { statement, entries };
}

function isOfRoster({ kind }: SessionEvent): boolean {
  return Object.hasOwn(participantEvents, kind);
}

/** Words for one entry after the other; `version` says which. */
class LogTelling implements Telling {
  version = 0;
  readonly roundWord: string;
  readonly #context: ReportContext;
  readonly #moves = new Map<string, string>();
  readonly #deals = new Map<string, string>();
  readonly #injects = new Map<string, string>();
  readonly #arguments = new Map<string, Pick<Argument, 'side' | 'text'>>();

  /** Numbers moves and deals over the whole log: one taken back has a number all the same. */
  constructor(context: ReportContext) {
    this.#context = context;
    this.roundWord = context.roundWord;
    let deals = 0;
    for (const { kind, data, version } of context.events) {
      if (kind === 'moveLogged' || kind === 'moveDrafted') {
        this.#moves.set(data.moveId, `move ${moveNumber(data)}`);
      }
      if (kind === 'injectWritten' || kind === 'injectReleased') {
        this.#injects.set(data.injectId, data.title);
      }
      if (kind === 'argumentAdded') this.#arguments.set(data.argumentId, data);
      if (kind === 'dealProposed' && !context.takenBack.has(version)) {
        deals += 1;
        this.#deals.set(data.dealId, `deal ${deals}`);
      }
    }
  }

  #place(field: string): TextPlace {
    return { where: `Log, entry ${this.version}`, field, version: this.version };
  }

  move(id: string): string {
    return this.#moves.get(id) ?? 'a move';
  }

  seat(id: string): string {
    return this.#context.people.seat(id);
  }

  person(id: string): string {
    return id === 'control' ? 'control' : this.#context.people.person(id, this.#place('by'));
  }

  evaluator(id: string): string {
    return this.#context.people.evaluator(id);
  }

  knownTo(visibility: Visibility): string {
    return knownTo(visibility, null, this.#context.pack).words;
  }

  inject(id: string): string {
    const inject = this.#context.pack.injects.find((candidate) => candidate.id === id);
    if (inject) return `inject “${inject.title}”`;
    const title = this.#injects.get(id);
    return title === undefined ? 'an inject' : `inject ${this.quote(title, 'title')}`;
  }

  deal(id: string): string {
    return this.#deals.get(id) ?? 'a deal';
  }

  argument(id: string, moveId: string): { name: string; words: string } {
    const { side, text } = this.#arguments.get(id) ?? { side: 'on', text: '…' };
    return {
      name: `the argument ${side} ${this.move(moveId)}`,
      words: this.quote(text, 'argument'),
    };
  }

  quote(text: string, field: string): string {
    return `“${this.#context.texts.say(text, this.#place(field))}”`;
  }

  say(text: string, field: string): string {
    return this.#context.people.named(text, this.#place(field));
  }
}
