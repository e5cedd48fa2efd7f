import { isSheet } from '../../../src-main/game/paper-files.ts';

/** What is imported at once: a file, or the sheets of one session. */
export interface Batch {
  /** Of the file, or of the folder. */
  readonly name: string;
  readonly files: readonly File[];
  readonly isPaper: boolean;
}

/** Files that were chosen together: those that are sheets are one session’s. */
export function batchesOf(files: readonly File[]): Batch[] {
  const sheets = files.filter(({ name }) => isSheet(name));
  const others = files.filter(({ name }) => !isSheet(name));
  const batches = others.map((file): Batch => ({ name: file.name, files: [file], isPaper: false }));
  if (sheets.length === 0) return batches;
  const name = sheets.map((file) => file.name).join(', ');
  return [...batches, { name, files: sheets, isPaper: true }];
}

/** Files and folders that were dropped; the sheets of each folder are a session. */
export async function batchesIn(transfer: DataTransfer): Promise<Batch[]> {
  // Asked for now: once the drop is over nothing is told any more.
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry());
  const loose = [...transfer.files];
  const folders = entries.filter(isFolder);
  // A folder stands among the files as well, and cannot be read as one.
  const names = new Set(folders.map(({ name }) => name));
  const read = await Promise.all(
    folders.map(async (folder): Promise<Batch> => {
      const files = await Promise.all((await sheetsIn(folder)).map(fileOf));
      return { name: folder.name, files, isPaper: true };
    }),
  );
  return [...batchesOf(loose.filter(({ name }) => !names.has(name))), ...read];
}

function isFolder(entry: FileSystemEntry | null): entry is FileSystemDirectoryEntry {
  return entry?.isDirectory === true;
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

/** Without what lies in folders within. */
async function sheetsIn(folder: FileSystemDirectoryEntry): Promise<FileSystemFileEntry[]> {
  const reader = folder.createReader();
  const found: FileSystemEntry[] = [];
  for (;;) {
    // Some at a time, until there are no more.
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject);
    });
    if (some.length === 0) break;
    found.push(...some);
  }
  return found.filter(isFile).filter(({ name }) => isSheet(name));
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject));
}
