import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { libraryPath } from '../hosting/library-path.ts';
import { sampleSession } from '../scenario/sample-session.ts';
import { shippedPacks } from '../scenario/shipped-packs.ts';
import { Desk } from '../session/desk.ts';
import { randomChance } from '../session/random-chance.ts';
import { classify } from '../store/classify.ts';
import { openLibrary } from '../store/library.ts';
import type { Io } from './io.ts';

/**
 * Does something with a library, which is made if it is not there.
 *
 * @param asked the library's file; the user's own unless said
 * @throws Fault
 */
export function withDesk<Result>(
  asked: string | undefined,
  io: Io,
  work: (desk: Desk) => Result,
): Result {
  const file = libraryPath(asked);
  if (file === libraryPath(undefined)) makeFolder(file);
  const library = openLibrary(file);
  try {
    return work(new Desk(library, { ...randomChance, now: io.now }, shippedPacks, sampleSession));
  } finally {
    library.close();
  }
}

/** The same for what only reads: a library that is not there is left so, and counts as empty. */
export function withDeskIfThere<Result>(
  asked: string | undefined,
  io: Io,
  work: (desk: Desk) => Result,
): Result | undefined {
  return existsSync(libraryPath(asked)) ? withDesk(asked, io, work) : undefined;
}

function makeFolder(file: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  } catch (error) {
    throw classify(error, file);
  }
}
