import type { Database, Statement } from './database.ts';

interface Setting {
  key: string;
  value: string;
}

export class Settings {
  readonly #select: Statement<[], Setting>;
  readonly #save: Statement<[key: string, value: string], unknown>;

  constructor(database: Database) {
    this.#select = database.prepare('SELECT key, value FROM settings ORDER BY key');
    this.#save = database.prepare(
      `INSERT INTO settings (key, value) VALUES (?, ?)
       ON CONFLICT DO UPDATE SET value = excluded.value`,
    );
  }

  read(): Record<string, string> {
    return Object.fromEntries(this.#select.all().map(({ key, value }) => [key, value]));
  }

  write(key: string, value: string): void {
    this.#save.run(key, value);
  }
}
