import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Library } from '../../src-main/store/library.ts';
import { openLibrary } from '../../src-main/store/library.ts';

/** A folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tabletop-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

export function temporaryFile(name = 'library.tabletop-library'): string {
  return join(temporaryFolder(), name);
}

/** A library that is closed after the test. */
export function temporaryLibrary(file = temporaryFile()): Library {
  const library = openLibrary(file);
  onTestFinished(() => {
    library.close();
  });
  return library;
}

/** Every file of a folder, byte for byte. */
export function contentsOf(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder)
      .toSorted()
      .map((name) => [name, readFileSync(join(folder, name)).toString('base64')]),
  );
}
