import { existsSync } from 'node:fs';
import type { Restored } from '../contract/rescue.ts';
import { Fault } from '../contract/faults.ts';
import { copyOfReadable } from '../session/rescue/read-only-copy.ts';
import { randomChance } from '../session/random-chance.ts';
import { readAside } from '../store/read-aside.ts';
import type { Latest } from './latest.ts';
import { libraryMark } from './library-mark.ts';
import { namedIfUnwritable } from '../store/unwritable.ts';
import { libraryPath } from './library-path.ts';
import type { OpenedServices } from './open-services.ts';
import { openServices, servicesOf } from './open-services.ts';
import type { ReplayPage } from './replay-page.ts';
import type { Press } from './report/press.ts';
import { createRescueHandler } from './rescue-routes.ts';
import { createHandler } from './router.ts';
import type { Services, Shell } from './services.ts';
import { SwitchedHandler } from './switched-handler.ts';
import type { Trouble } from './trouble.ts';
import { noted, report } from './trouble.ts';
import { WhoWaits } from './who-waits.ts';

interface Serving {
  readonly kind: 'open' | 'copy' | 'nothing';
  readonly opened: OpenedServices | null;
  /** Why it is not open. */
  readonly trouble: Trouble | null;
}

/** Which library is served: while one cannot be opened, what can be done about it. */
export class LibraryHost {
  readonly shell: Shell;
  readonly handler: SwitchedHandler;
  readonly #press: Press;
  readonly #replayPage: ReplayPage;
  readonly #listeners: ((services: Services) => void)[] = [];
  #asked: string | undefined;
  readonly #whoWaits = new WhoWaits();
  #serving: Serving = { kind: 'nothing', opened: null, trouble: null };
  /** What was restored since the program was started. */
  restored: Restored | null = null;

  /**
   * @param asked the library's file; the user's own unless said
   * @throws Fault when it is in use, or there is neither a library nor a way to begin one
   */
  constructor(asked: string | undefined, shell: Shell, press: Press, replayPage: ReplayPage) {
    this.#asked = asked;
    this.shell = shell;
    this.#press = press;
    this.#replayPage = replayPage;
    this.handler = new SwitchedHandler(createRescueHandler(this));
    this.open();
  }

  get file(): string {
    return libraryPath(this.#asked);
  }

  get serves(): Serving['kind'] {
    return this.#serving.kind;
  }

  /** Tells the library from another that takes its place. */
  get mark(): string {
    return libraryMark(this.file, this.serves);
  }

  get trouble(): Trouble | null {
    return this.#serving.trouble;
  }

  get services(): Services | null {
    return this.#serving.opened?.services ?? null;
  }

  /** Settings of the library for the host's own use, which can do without. */
  readonly settings = {
    read: (): Record<string, string> => {
      try {
        return this.services?.library.settings.read() ?? {};
      } catch (error) {
        report(error);
        return {};
      }
    },
    write: (key: string, value: string): void => {
      try {
        const library = this.services?.library;
        library?.ifRoom(() => library.settings.write(key, value));
      } catch (error) {
        report(error);
      }
    },
  };

  /** Calls with the services, now if there are some, and whenever others take their place. */
  whenOpen(listener: (services: Services) => void): void {
    this.#listeners.push(listener);
    if (this.services) listener(this.services);
  }

  /** The services, as soon as there are some. */
  readonly served = (): Promise<Services> => {
    const { services } = this;
    return services ? Promise.resolve(services) : this.#whoWaits.wait();
  };

  /** Tells which library is served, now and whenever one has been opened. @returns stops it */
  watch(watcher: Latest<{ library: string }>): () => void {
    watcher.tell({ library: this.mark });
    return this.#whoWaits.watch(watcher);
  }

  /** Opens the library, or another one until the program ends. @throws Fault */
  open(asked = this.#asked): void {
    this.abandon();
    const before = this.#asked;
    this.#asked = asked;
    try {
      const opened = openServices(asked, this.shell, this.#press, this.#replayPage);
      this.#serve({ kind: 'open', opened, trouble: null });
    } catch (error) {
      if (!canBeRescued(error, this.file)) {
        this.#asked = before;
        throw error;
      }
      this.#serve({
        kind: 'nothing',
        opened: null,
        trouble: noted(namedIfUnwritable(error, this.file)),
      });
    }
  }

  /** Serves what can be read of the library. @throws Fault when nothing can be */
  openReadOnly(): void {
    const trouble = this.trouble;
    this.abandon();
    const damaged = readAside(this.file);
    try {
      const library = copyOfReadable(damaged);
      const gone = new AbortController();
      const { shell } = this;
      const services = servicesOf(library, {
        shell,
        press: this.#press,
        replayPage: this.#replayPage,
        mark: libraryMark(this.file, 'copy'),
        gone: gone.signal,
      });
      services.desk.settle();
      library.seal();
      const close = () => library.close();
      const abandon = () => {
        gone.abort();
        close();
      };
      this.#serve({ kind: 'copy', opened: { services, close, abandon }, trouble });
    } finally {
      damaged.close();
    }
  }

  /** Lets go of the library, damaged as it is. */
  abandon(): void {
    const { opened, trouble } = this.#serving;
    this.#serving = { kind: 'nothing', opened: null, trouble };
    this.handler.serve(null);
    opened?.abandon();
  }

  close(): void {
    this.#serving.opened?.close();
  }

  now(): string {
    return randomChance.now();
  }

  #serve(serving: Serving): void {
    this.#serving = serving;
    const { services } = this;
    this.handler.serve(services && createHandler(services));
    if (services) for (const listener of this.#listeners) listener(services);
    this.#whoWaits.tell(services, this.mark);
  }
}

/** Whether there is a library that its backups could take the place of. */
function canBeRescued(error: unknown, file: string): boolean {
  return error instanceof Fault && error.code !== 'library-busy' && existsSync(file);
}
