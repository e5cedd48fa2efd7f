import type { Latest } from './latest.ts';
import type { Services } from './services.ts';

/** Those who want to know which library is served, and those who wait until one is. */
export class WhoWaits {
  readonly #watchers = new Set<Latest<{ library: string }>>();
  readonly #waiting: ((services: Services) => void)[] = [];

  /** @returns stops it */
  watch(watcher: Latest<{ library: string }>): () => void {
    this.#watchers.add(watcher);
    return () => {
      this.#watchers.delete(watcher);
    };
  }

  wait(): Promise<Services> {
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  tell(services: Services | null, library: string): void {
    if (services) for (const resolve of this.#waiting.splice(0)) resolve(services);
    for (const watcher of this.#watchers) watcher.tell({ library });
  }
}
