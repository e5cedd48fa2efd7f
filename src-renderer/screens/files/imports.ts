import { useSyncExternalStore } from 'react';
import type { ImportOutcome } from '../../../src-main/contract/files.ts';
import type { Api } from '../../client/api.ts';
import { faultOf } from '../../client/outcome.ts';
import { importFile } from '../../client/session-files.ts';
import { outcomeWords, type OutcomeWords } from './outcome-words.ts';

export interface ImportsView {
  /** The file that is being read. */
  readonly reading: string | null;
  /** What came of the last ones, in the order in which they were given. */
  readonly results: readonly (OutcomeWords & { readonly id: number })[];
}

let view: ImportsView = { reading: null, results: [] };
let last = 0;
const listeners = new Set<() => void>();

function become(next: Partial<ImportsView>): void {
  view = { ...view, ...next };
  for (const listener of listeners) listener();
}

function tell(words: OutcomeWords): void {
  last += 1;
  become({ results: [...view.results, { ...words, id: last }] });
}

/** Takes in files, one after the other; what came of those before is gone. */
export async function importFiles(api: Api, files: readonly File[]): Promise<void> {
  if (view.reading !== null) return;
  become({ results: [] });
  for (const file of files) {
    become({ reading: file.name });
    tell(await imported(api, file));
  }
  become({ reading: null });
}

/** What main has taken in by itself. */
export function tellImported(name: string, outcome: ImportOutcome): OutcomeWords {
  const words = outcomeWords(name, outcome);
  tell(words);
  return words;
}

export function dismissImport(dismissed: number): void {
  become({ results: view.results.filter(({ id }) => id !== dismissed) });
}

async function imported(api: Api, file: File): Promise<OutcomeWords> {
  try {
    return outcomeWords(file.name, await importFile(api, file));
  } catch (error) {
    const { message, reference, code } = faultOf(error);
    const lines = reference
      ? [message, `Nothing here has changed. Reference ${reference}. Code ${code}.`]
      : ['Tabletop cannot be reached. Try again when it is.'];
    return { title: `Not imported: ${file.name}`, lines, isRefused: true, sessionId: null };
  }
}

export function useImports(): ImportsView {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => view,
  );
}
