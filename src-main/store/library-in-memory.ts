import { Database } from './database.ts';
import { Library } from './library.ts';
import { settle } from './settle.ts';

/** One that is gone when it is closed. @param name what its faults call it */
export function newLibraryInMemory(name: string): Library {
  const database = new Database(name, { bytes: Buffer.alloc(0) });
  settle(database);
  return new Library(database);
}
