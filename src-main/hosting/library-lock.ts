import { Fault } from '../contract/faults.ts';
import { Database } from '../store/database.ts';
import { namedIfUnwritable } from '../store/unwritable.ts';

/**
 * Keeps a library to one host: a window would not see what another one's does. The system lets
 * go of the lock when the process ends, however it ends. What a command line writes meanwhile
 * goes between two commits.
 *
 * @returns lets go
 * @throws Fault library-busy, library-unwritable, library-unreadable
 */
export function lockLibrary(file: string): () => void {
  let lock: Database | undefined;
  try {
    lock = new Database(`${file}.lock`);
    // Nothing is ever written to it, so it needs no journal beside it.
    lock.pragma('journal_mode = MEMORY');
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    lock?.close();
    const named = namedIfUnwritable(error, file);
    if (named !== error || !(error instanceof Fault)) throw named;
    throw new Fault(error.code, file, { cause: error });
  }
  return () => lock.close();
}
