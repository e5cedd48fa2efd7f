import type { FaultCode } from '../contract/faults.ts';
import { Fault } from '../contract/faults.ts';

/** How the codes of SQLite and of the file system begin; the first that fits counts. */
const codes: readonly (readonly [prefix: string, code: FaultCode])[] = [
  ['SQLITE_FULL', 'disk-full'],
  // No room for the shared memory beside the log.
  ['SQLITE_IOERR_SHMSIZE', 'disk-full'],
  ['ENOSPC', 'disk-full'],
  ['SQLITE_BUSY', 'library-busy'],
  ['SQLITE_LOCKED', 'library-busy'],
  ['SQLITE_PROTOCOL', 'library-busy'],
  ['EBUSY', 'library-busy'],
  ['SQLITE_NOTADB', 'library-unreadable'],
  ['SQLITE_CORRUPT', 'library-unreadable'],
  ['SQLITE_CANTOPEN', 'library-unreadable'],
  ['SQLITE_READONLY', 'library-unwritable'],
  ['SQLITE_PERM', 'library-unreadable'],
  ['SQLITE_AUTH', 'library-unreadable'],
  // The statements are known to be right, so it is the tables that are not.
  ['SQLITE_ERROR', 'library-unreadable'],
  ['SQLITE_IOERR', 'library-unreadable'],
  ['EACCES', 'library-unreadable'],
  ['EPERM', 'library-unreadable'],
  ['EROFS', 'library-unwritable'],
  ['EISDIR', 'library-unreadable'],
  ['ENOENT', 'library-unreadable'],
  ['EIO', 'library-unreadable'],
];

/** The fault that an error out of the disk comes to, naming the file. A fault stays what it is. */
export function classify(error: unknown, file: string): Fault {
  if (error instanceof Fault) return error;
  const own = error instanceof Error && 'code' in error ? String(error.code) : '';
  const known = codes.find(([prefix]) => own.startsWith(prefix));
  return new Fault(known?.[1] ?? 'unforeseen', file, { cause: error });
}
