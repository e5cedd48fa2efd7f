import type { Visibility } from '../event/moves.ts';

/** What one audience has come to know so far. */
export class Knowledge {
  /** The seat that made the move, by the ids of the moves it knows. */
  readonly moves = new Map<string, string>();
  readonly deals = new Set<string>();
  readonly #versions = new Set<number>();
  readonly audience: string;

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

  received(version: number): void {
    this.#versions.add(version);
  }

  hasAnyOf(from: number, to: number): boolean {
    for (let version = from; version <= to; version += 1) {
      if (this.#versions.has(version)) return true;
    }
    return false;
  }
}
