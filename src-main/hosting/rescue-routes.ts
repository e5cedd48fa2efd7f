import { existsSync, statfsSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { implement } from '@orpc/server';
import { RPCHandler } from '@orpc/server/websocket';
import { rescueContract } from '../contract/rescue.ts';
import { shellContract } from '../contract/shell.ts';
import { Fault } from '../contract/faults.ts';
import { againOf, surveyBackup } from '../session/rescue/backup-contents.ts';
import { survey } from '../session/rescue/survey.ts';
import { whatIsKnown } from '../session/rescue/what-is-known.ts';
import { backupsOf, wholeFirst } from '../store/backup-files.ts';
import { beginAnew } from '../store/begin-anew.ts';
import type { KeptDraft } from '../store/drafts.ts';
import type { Library } from '../store/library.ts';
import { isTooLarge, readAside } from '../store/read-aside.ts';
import { restore } from '../store/restore.ts';
import type { LibraryHost } from './library-host.ts';
import { latestOf } from './latest.ts';
import { lockLibrary } from './library-lock.ts';
import { inWordsOfTheContract } from './router.ts';
import type { Trouble } from './trouble.ts';
import { noted, troubleOf } from './trouble.ts';
import type { Handler } from './wire.ts';

/** Backups looked into before anybody asks for older ones. */
const newest = 3;

export function createRescueHandler(host: LibraryHost): Handler {
  const os = implement({ rescue: rescueContract, shell: { about: shellContract.about } });
  const router = os.router({
    shell: {
      about: os.shell.about.handler(() => ({
        host: host.shell.host,
        version: host.shell.version,
      })),
    },
    rescue: {
      state: os.rescue.state.handler(() => ({
        serves: host.serves,
        fault: host.trouble?.fault ?? null,
        restored: host.restored,
        library: host.mark,
      })),
      watch: os.rescue.watch.handler(({ signal }) =>
        latestOf<{ library: string }>(signal, (watcher) => host.watch(watcher)),
      ),
      known: os.rescue.known.handler(({ input }) => known(host, input.older)),
      restore: os.rescue.restore.handler(({ input }) => {
        restoreBackup(host, input.name);
        return {};
      }),
      beginAnew: os.rescue.beginAnew.handler(() => {
        replace(host, (file) => beginAnew(file, host.now()));
        host.restored = null;
        return {};
      }),
      readOnly: os.rescue.readOnly.handler(() => {
        host.openReadOnly();
        return {};
      }),
      open: os.rescue.open.handler(({ input }) => {
        host.open(input.file === undefined ? undefined : existing(resolve(input.file)));
        return {};
      }),
    },
  });
  return new RPCHandler(router, { clientInterceptors: [inWordsOfTheContract(troubleOf)] });
}

function known(host: LibraryHost, older: boolean) {
  const { file } = host;
  const isNewer = host.trouble?.fault.code === 'library-newer';
  const backups = isNewer ? [] : wholeFirst(backupsOf(file));
  return lookedAt(host, (library) => {
    const found = whatIsKnown(library, backups, older ? backups.length : newest);
    const trouble = host.trouble ?? troubleIn(library, found.sessions ?? []);
    return {
      ...found,
      isTooLarge: found.sessions === null && isTooLarge(file),
      fault: trouble?.fault ?? null,
      foundAt: trouble?.at ?? host.now(),
      file,
      free: freeBytes(file),
    };
  });
}

/** The library itself while it is open: another handle to its file would lose it its locks. */
function lookedAt<Result>(host: LibraryHost, look: (library: Library | null) => Result): Result {
  const open = host.serves === 'open' ? host.services?.library : undefined;
  if (open) return look(open);
  const aside = host.trouble?.fault.code === 'library-newer' ? null : asideOf(host.file);
  try {
    return look(aside);
  } finally {
    aside?.close();
  }
}

function asideOf(file: string): Library | null {
  try {
    return readAside(file);
  } catch {
    return null;
  }
}

/** What is wrong with a library that is open. */
function troubleIn(
  library: Library | null,
  sessions: readonly { readonly id: string; readonly sound: number; readonly isWhole: boolean }[],
): Trouble | null {
  try {
    library?.check();
  } catch (error) {
    return noted(error);
  }
  const hurt = sessions.find(({ isWhole }) => !isWhole);
  return hurt ? noted(new Fault('log-damaged', `${hurt.id}, version ${hurt.sound + 1}`)) : null;
}

function restoreBackup(host: LibraryHost, name: string): void {
  const backup = backupsOf(host.file).find((one) => basename(one.file) === name);
  if (!backup) throw new Fault('backup-missing', name);
  const held = surveyBackup(backup.file);
  const sessions = lookedAt(host, (library) => library && survey(library));
  const again = held && sessions && againOf(sessions, held);
  const typed = lookedAt(host, typedIn);
  replace(host, (file) => {
    const kept = restore(file, backup.file, host.now());
    host.restored = { at: backup.at, kept, again };
  });
  const { library } = host.services ?? {};
  library?.ifRoom(() => library.drafts.adopt(typed));
}

/** What is being typed, unless the library is damaged: then nobody knows that it was typed so. */
function typedIn(library: Library | null): KeptDraft[] {
  try {
    return library?.drafts.all() ?? [];
  } catch {
    return [];
  }
}

/** With the library let go of, and locked; it is opened again whether or not that went well. */
function replace(host: LibraryHost, work: (file: string) => void): void {
  if (host.trouble?.fault.code === 'library-newer') throw new Fault('library-newer', host.file);
  host.abandon();
  try {
    const unlock = lockLibrary(host.file);
    try {
      work(host.file);
    } finally {
      unlock();
    }
  } finally {
    host.open();
  }
}

/** A slip of the pen does not make a new library. */
function existing(file: string): string {
  if (!existsSync(file)) throw new Fault('library-missing', file);
  return file;
}

function freeBytes(file: string): number | null {
  try {
    const { bavail, bsize } = statfsSync(dirname(file));
    return bavail * bsize;
  } catch {
    return null;
  }
}
