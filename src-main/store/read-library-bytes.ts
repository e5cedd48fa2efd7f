import { Fault } from '../contract/faults.ts';
import { Database } from './database.ts';
import { libraryApplicationId } from './header.ts';
import { Library } from './library.ts';
import { latestVersion, migrate, migrations, versionOf } from './migrate.ts';
import { schemaOf } from './schema-of.ts';
import { checkSoundness } from './soundness.ts';

const headerBytes = 100;

export function isLibrary(bytes: Buffer): boolean {
  return bytes.length >= headerBytes && bytes.readUInt32BE(68) === libraryApplicationId;
}

/**
 * Another library, of this version or an earlier one, as a copy in memory: whatever is done with
 * it, its file stays as it was. What is in its tables is not believed yet.
 *
 * @param bytes of a whole file, without anything in a write-ahead log
 * @param name what it is called when something is wrong with it
 * @throws Fault library-foreign, library-newer, library-unreadable
 */
export function readLibraryBytes(bytes: Buffer, name: string): Library {
  if (!isLibrary(bytes)) throw new Fault('library-foreign', name);
  if (bytes.readUInt32BE(60) > latestVersion) throw new Fault('library-newer', name);
  const copy = Buffer.from(bytes);
  // A database in memory has no write-ahead log, so the header may not ask for one.
  copy[18] = 1;
  copy[19] = 1;
  const database = new Database(name, { bytes: copy });
  try {
    database.pragma('trusted_schema = OFF');
    database.pragma('cell_size_check = ON');
    const version = versionOf(database);
    if (version === 0 || schemaOf(database) !== expectedSchema(version)) {
      throw new Fault('library-unreadable', name);
    }
    checkSoundness(database);
    migrate(database, libraryApplicationId);
    return new Library(database);
  } catch (error) {
    database.close();
    throw error;
  }
}

/** Nothing is planted in a library whose tables and triggers are those its version made. */
function expectedSchema(version: number): string {
  const database = new Database('library', { bytes: Buffer.alloc(0) });
  try {
    migrate(database, libraryApplicationId, migrations.slice(0, version));
    return schemaOf(database);
  } finally {
    database.close();
  }
}
