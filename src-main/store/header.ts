/** The first bytes of a library, read without SQLite: whatever is refused here stays untouched. */
import { closeSync, existsSync, openSync, readSync } from 'node:fs';
import { dirname } from 'node:path';
import { Fault } from '../contract/faults.ts';
import { classify } from './classify.ts';
import { latestVersion } from './migrate.ts';

/** “Ttop”, so that `file` and others can tell a library from any other SQLite database. */
export const libraryApplicationId = 0x54_74_6f_70;

const headerBytes = 100;
const magic = 'SQLite format 3\0';
const userVersionAt = 60;
const applicationIdAt = 68;

/**
 * Whether there is a library yet. Migrations run without a write-ahead log, so the numbers in
 * the file itself are never behind. Not for a library that this process has open: closing a file
 * drops every lock the process has on it.
 *
 * @throws Fault library-unreadable, library-foreign, library-newer
 */
export function checkHeader(file: string): 'new' | 'library' {
  if (!existsSync(file)) {
    if (!existsSync(dirname(file))) throw new Fault('library-unreadable', file);
    return 'new';
  }
  const header = readHeader(file);
  if (header.length === 0) return 'new';
  if (header.length < headerBytes || header.toString('latin1', 0, magic.length) !== magic) {
    throw new Fault('library-unreadable', file);
  }
  if (header.readUInt32BE(applicationIdAt) !== libraryApplicationId) {
    throw new Fault('library-foreign', file);
  }
  const version = header.readUInt32BE(userVersionAt);
  if (version > latestVersion) throw new Fault('library-newer', file);
  // The two numbers are written together, so one without the other is damage.
  if (version === 0) throw new Fault('library-unreadable', file);
  return 'library';
}

function readHeader(file: string): Buffer {
  try {
    const descriptor = openSync(file, 'r');
    try {
      const header = Buffer.alloc(headerBytes);
      return header.subarray(0, readSync(descriptor, header, 0, headerBytes, 0));
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    throw classify(error, file);
  }
}
