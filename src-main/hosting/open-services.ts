import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { alaska } from '../scenario/alaska.ts';
import { sampleSession } from '../scenario/sample-session.ts';
import { Desk } from '../session/desk.ts';
import { randomChance } from '../session/random-chance.ts';
import { classify } from '../store/classify.ts';
import { checkHeader } from '../store/header.ts';
import type { Library } from '../store/library.ts';
import { openLibrary } from '../store/library.ts';
import { libraryPath } from './library-path.ts';
import { lockLibrary } from './library-lock.ts';
import type { Services, Shell } from './services.ts';

export interface OpenedServices {
  readonly services: Services;
  readonly close: () => void;
}

/**
 * Opens the library for this host alone.
 *
 * @param asked the library's file; the user's own unless said
 * @throws Fault
 */
export function openServices(asked: string | undefined, shell: Shell): OpenedServices {
  const file = libraryPath(asked);
  if (file === libraryPath(undefined)) makeFolder(file);
  // Before anything is written beside it, such as the lock.
  checkHeader(file);
  const unlock = lockLibrary(file);
  const library = openedOr(file, unlock);
  const chance = randomChance;
  const desk = new Desk(library, chance, [alaska], sampleSession);
  return {
    services: { library, desk, chance, shell },
    close() {
      library.close();
      unlock();
    },
  };
}

function openedOr(file: string, unlock: () => void): Library {
  try {
    return openLibrary(file);
  } catch (error) {
    unlock();
    throw error;
  }
}

function makeFolder(file: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  } catch (error) {
    throw classify(error, file);
  }
}
