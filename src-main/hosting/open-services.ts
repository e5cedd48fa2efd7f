import { sampleSession } from '../scenario/sample-session.ts';
import { shippedPacks } from '../scenario/shipped-packs.ts';
import { Desk } from '../session/desk.ts';
import { randomChance } from '../session/random-chance.ts';
import { Backups } from '../store/backups.ts';
import { checkHeader } from '../store/header.ts';
import type { Library } from '../store/library.ts';
import { openLibrary } from '../store/library.ts';
import { keepBackups } from './keep-backups.ts';
import { lockLibrary } from './library-lock.ts';
import { libraryMark } from './library-mark.ts';
import { OpenedFiles } from './opened-files.ts';
import { preparedLibrary } from './prepared-library.ts';
import { Projector } from './projector.ts';
import type { ReplayPage } from './replay-page.ts';
import type { Press } from './report/press.ts';
import { pressOf } from './report/press.ts';
import { printWithChromium } from './report/print-pdf.ts';
import type { Services, Shell } from './services.ts';
import { report } from './trouble.ts';

export interface OpenedServices {
  readonly services: Services;
  readonly close: () => void;
  /** Lets go of a damaged library: nothing more is made of it, and trouble is no reason to stay. */
  readonly abandon: () => void;
}

/**
 * Opens the library for this host alone.
 *
 * @param asked the library's file; the user's own unless said
 * @param press with an installed Chromium, unless said
 * @param replayPage there is none unless said
 * @throws Fault
 */
export function openServices(
  asked: string | undefined,
  shell: Shell,
  press: Press = pressOf(printWithChromium),
  replayPage: ReplayPage = noReplayPage,
): OpenedServices {
  const file = preparedLibrary(asked);
  // Before anything is written beside it, such as the lock.
  checkHeader(file);
  const unlock = lockLibrary(file);
  const library = openedOr(file, unlock);
  const gone = new AbortController();
  const mark = libraryMark(file, 'open');
  const services = servicesOf(library, { shell, press, replayPage, mark, gone: gone.signal });
  const { desk, chance } = services;
  const backups = keepBackups(library, new Backups(library), () => chance.now());
  const letGo = () => {
    try {
      library.close();
    } finally {
      unlock();
    }
  };
  return {
    services,
    close() {
      try {
        desk.settle();
        backups.last();
      } finally {
        letGo();
      }
    },
    abandon() {
      gone.abort();
      backups.stop();
      try {
        letGo();
      } catch (error) {
        report(error);
      }
    },
  };
}

/** What the contract is answered with from a library that is open. */
export function servicesOf(
  library: Library,
  around: Pick<Services, 'shell' | 'press' | 'replayPage' | 'mark' | 'gone'>,
): Services {
  const chance = randomChance;
  const desk = new Desk(library, chance, shippedPacks, sampleSession);
  return {
    library,
    desk,
    chance,
    ...around,
    projector: new Projector(library.settings),
    opened: new OpenedFiles(desk.files),
  };
}

function noReplayPage(): never {
  throw new Error('The page of a replay file has not been built.');
}

function openedOr(file: string, unlock: () => void): Library {
  try {
    return openLibrary(file);
  } catch (error) {
    unlock();
    throw error;
  }
}
