import type { Visibility } from '../event/moves.ts';

/** Who made a move, and who may know of it. */
interface KnownMove {
  readonly seat: string;
  readonly visibility: Visibility;
}

interface Turn {
  readonly version: number;
  readonly moveId: string;
  readonly before: KnownMove | undefined;
  readonly after: KnownMove | undefined;
}

/** Something that is known from a version on. */
interface Learnt {
  readonly version: number;
  readonly known: Set<string>;
  readonly id: string;
}

/** What one audience has come to know so far. */
export class Knowledge {
  readonly audience: string;
  readonly deals = new Set<string>();
  /** Released ones it was told of. */
  readonly injects = new Set<string>();
  /** Notes and photos. */
  readonly annotations = new Set<string>();
  /** Moves whose scores have been revealed; from then on every score of theirs is. */
  readonly revealed = new Set<string>();
  /** Version of the event that is being looked at. */
  version = 0;
  readonly #moves = new Map<string, KnownMove>();
  readonly #turns: Turn[] = [];
  readonly #learnt: Learnt[] = [];
  readonly #versions = new Set<number>();

  constructor(audience: string) {
    this.audience = audience;
  }

  get isPublic(): boolean {
    return this.audience === 'public';
  }

  /** Whether the audience is among those named; a seat always knows what it did itself. */
  mayKnow(visibility: Visibility, seat?: string): boolean {
    if (visibility === 'public' || this.audience === seat) return true;
    return visibility !== 'control' && visibility.includes(this.audience);
  }

  knowsMove(moveId: string): boolean {
    return this.#moves.has(moveId);
  }

  /** Who may know of a move from now on; whether the audience may. */
  moveIsNow(moveId: string, change: Partial<KnownMove>): boolean {
    const before = this.#moves.get(moveId);
    const seat = change.seat ?? before?.seat ?? '';
    const visibility = change.visibility ?? before?.visibility ?? 'control';
    const after = this.mayKnow(visibility, seat) ? { seat, visibility } : undefined;
    this.#turns.push({ version: this.version, moveId, before, after });
    this.#set(moveId, after);
    return after !== undefined;
  }

  /** Adds to what is known, for as long as the version being looked at counts. */
  learn(known: Set<string>, id: string): void {
    if (known.has(id)) return;
    known.add(id);
    this.#learnt.push({ version: this.version, known, id });
  }

  /** What was known before versions that no longer count is known again, and no more. */
  takeBack(from: number, to: number): void {
    for (const { version, moveId, before } of this.#turns.toReversed()) {
      if (version >= from && version <= to) this.#set(moveId, before);
    }
    for (const { version, known, id } of this.#learnt) {
      if (version >= from && version <= to) known.delete(id);
    }
  }

  bringBack(from: number, to: number): void {
    for (const { version, moveId, after } of this.#turns) {
      if (version >= from && version <= to) this.#set(moveId, after);
    }
    for (const { version, known, id } of this.#learnt) {
      if (version >= from && version <= to) known.add(id);
    }
  }

  received(): void {
    this.#versions.add(this.version);
  }

  hasAnyOf(from: number, to: number): boolean {
    for (let version = from; version <= to; version += 1) {
      if (this.#versions.has(version)) return true;
    }
    return false;
  }

  #set(moveId: string, move: KnownMove | undefined): void {
    if (move) this.#moves.set(moveId, move);
    else this.#moves.delete(moveId);
  }
}
