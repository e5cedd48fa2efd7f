import { readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Backups } from '../../../src-main/store/backups.ts';
import type { Library } from '../../../src-main/store/library.ts';
import { openLibrary } from '../../../src-main/store/library.ts';
import { temporaryFile } from '../../store/temporary.ts';
import { created, newDesk } from '../new-desk.ts';
import { steadyChance } from '../steady-chance.ts';

export interface Written {
  readonly file: string;
  readonly folder: string;
  /** Logs another move in a session. */
  move(sessionId: string, action: string): void;
  newSession(title: string): string;
  backUp(minute: number): void;
  readonly library: Library;
}

/** A library somebody writes to, closed when it is damaged. */
export function written(): Written {
  const file = temporaryFile('library.db');
  const library = openLibrary(file);
  const desk = newDesk(library, steadyChance());
  return {
    file,
    folder: dirname(file),
    library,
    move(sessionId, action) {
      const done = desk.open(sessionId).execute({ kind: 'logMove', seat: 'beijing', action });
      if (!done.ok) throw new Error(done.refusal.code);
    },
    newSession(title) {
      const id = created(desk, title);
      desk.open(id).execute({ kind: 'openRound', round: 1 });
      return id;
    },
    backUp(minute) {
      new Backups(library).makeNow(new Date(Date.UTC(2026, 2, 12, 10, minute)).toISOString());
    },
  };
}

/** Changes what is written of a text, where it stands last. */
export function scratch(file: string, text: string): void {
  const bytes = readFileSync(file);
  const at = bytes.lastIndexOf(text);
  if (at < 0) throw new Error(`There is no ${text}`);
  bytes.write('#', at, 'latin1');
  writeFileSync(file, bytes);
}
