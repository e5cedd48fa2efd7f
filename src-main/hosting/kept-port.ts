import type { Settings } from '../store/settings.ts';

const key = 'port';

/** The port this library was served at last: tabs left open find it there after a restart. */
export class KeptPort {
  readonly #settings: Pick<Settings, 'read' | 'write'>;

  constructor(settings: Pick<Settings, 'read' | 'write'>) {
    this.#settings = settings;
  }

  /** 0 while there is none. */
  read(): number {
    const port = Number(this.#settings.read()[key] ?? '0');
    return Number.isInteger(port) && port > 0 && port < 65_536 ? port : 0;
  }

  write(port: number): void {
    if (port !== this.read()) this.#settings.write(key, String(port));
  }
}
