import type { Api } from './api.ts';

/** How long typing may run ahead of what is kept, in milliseconds. */
const delay = 150;
/** How long until a text that could not be kept is tried again. */
const retry = 1000;

/**
 * Text being typed, kept in the library as it is typed, so that it survives a reload, a crash
 * and whatever else arrives. One writer a key; the newest text wins.
 */
export class Drafts {
  readonly #api: Api;
  readonly #sessionId: string;
  readonly #texts: Map<string, string>;
  readonly #listeners = new Set<() => void>();
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();

  constructor(api: Api, sessionId: string, kept: Readonly<Record<string, string>>) {
    this.#api = api;
    this.#sessionId = sessionId;
    this.#texts = new Map(Object.entries(kept));
  }

  static async open(api: Api, sessionId: string): Promise<Drafts> {
    return new Drafts(api, sessionId, await api.drafts.read({ sessionId }));
  }

  /** Calls back when a draft begins or ends, and not while it is typed. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  read(key: string): string {
    return this.#texts.get(key) ?? '';
  }

  /** An empty text removes the draft. */
  write(key: string, text: string): void {
    const before = this.read(key);
    if (before === text) return;
    if (text) this.#texts.set(key, text);
    else this.#texts.delete(key);
    if (!this.#timers.has(key)) this.#saveIn(delay, key);
    if (!before || !text) for (const listener of this.#listeners) listener();
  }

  /** All texts there are, by field. */
  texts(): ReadonlyMap<string, string> {
    return this.#texts;
  }

  /** Writes every text again, as when another library has taken the place of the one it was in. */
  async saveAll(): Promise<void> {
    const sessionId = this.#sessionId;
    for (const [key, text] of this.#texts) await this.#api.drafts.write({ sessionId, key, text });
  }

  /** Writes at once what still waits, as when the page is about to go. */
  flush(): void {
    for (const key of this.#timers.keys()) this.#save(key);
  }

  #save(key: string): void {
    clearTimeout(this.#timers.get(key));
    this.#timers.delete(key);
    const request = { sessionId: this.#sessionId, key, text: this.read(key) };
    // Unsaved text is still on the page; it is tried again until main can be reached.
    this.#api.drafts.write(request).catch(() => {
      if (!this.#timers.has(key)) this.#saveIn(retry, key);
    });
  }

  #saveIn(milliseconds: number, key: string): void {
    this.#timers.set(
      key,
      setTimeout(() => this.#save(key), milliseconds),
    );
  }
}
