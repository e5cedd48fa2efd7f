import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';

export interface Backup {
  readonly file: string;
  /** ISO 8601, UTC, to the second. */
  readonly at: string;
  /** Every log in it followed from its beginning when it was made. */
  readonly isWhole: boolean;
}

const newest = 6;
const days = 14;
const brokenEnd = '-broken';

/**
 * Which of them stay: the newest few, and the last of each of the last days that have any. Those
 * with a broken log are counted apart, so that none of them takes the place of a whole one.
 */
export function keptBackups<Kept extends Pick<Backup, 'at' | 'isWhole'>>(
  all: readonly Kept[],
): Kept[] {
  const kept = [true, false].flatMap((isWhole) =>
    rotated(all.filter((backup) => backup.isWhole === isWhole)),
  );
  return newestFirst(kept);
}

function rotated<Kept extends Pick<Backup, 'at'>>(all: readonly Kept[]): Kept[] {
  const ordered = newestFirst(all);
  const lastOfDays = new Map<string, Kept>();
  for (const backup of ordered) {
    const day = backup.at.slice(0, 'yyyy-mm-dd'.length);
    if (!lastOfDays.has(day) && lastOfDays.size < days) lastOfDays.set(day, backup);
  }
  const daily = new Set(lastOfDays.values());
  return ordered.filter((backup, place) => place < newest || daily.has(backup));
}

function newestFirst<Kept extends Pick<Backup, 'at'>>(all: readonly Kept[]): Kept[] {
  return all.toSorted((a, b) => (a.at < b.at ? 1 : -1));
}

/** Those that can be gone back to before those that only somebody who repairs them has use for. */
export function wholeFirst(backups: readonly Backup[]): Backup[] {
  return backups.toSorted((a, b) => Number(b.isWhole) - Number(a.isWhole));
}

export function backupFolder(library: string): string {
  return join(dirname(library), 'backups');
}

function stemOf(library: string): string {
  return basename(library, extname(library));
}

/** @param now ISO 8601, UTC */
export function backupFile(library: string, now: string, isWhole: boolean): string {
  const stamp = `${now.slice(0, 19).replaceAll(':', '')}Z${isWhole ? '' : brokenEnd}`;
  return join(backupFolder(library), `${stemOf(library)}-${stamp}.db`);
}

/** Those of a library, whether or not it can be opened; newest first. @param library its file */
export function backupsOf(library: string): Backup[] {
  const folder = backupFolder(library);
  if (!existsSync(folder)) return [];
  const begin = `${stemOf(library)}-`;
  const found = readdirSync(folder).flatMap((name): Backup[] => {
    const end = name.startsWith(begin) ? name.slice(begin.length) : '';
    const [, day, time, broken] = /^(\d{4}-\d\d-\d\d)T(\d{6})Z(-broken)?\.db$/.exec(end) ?? [];
    if (day === undefined || time === undefined) return [];
    const clock = time.replace(/^(..)(..)(..)$/, '$1:$2:$3');
    return [{ file: join(folder, name), at: `${day}T${clock}Z`, isWhole: broken === undefined }];
  });
  return newestFirst(found);
}
