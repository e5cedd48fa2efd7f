import { useSyncExternalStore } from 'react';
import { unfit } from '../../../src-main/contract/file-problem.ts';
import type { ImportOutcome } from '../../../src-main/contract/files.ts';
import type { Api } from '../../client/api.ts';
import { faultOf } from '../../client/outcome.ts';
import { importFile, importSheets } from '../../client/session-files.ts';
import type { Batch } from './dropped.ts';
import { outcomeWords, paperWords, refusedWords, type OutcomeWords } from './outcome-words.ts';

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
export async function importBatches(
  api: Api,
  given: readonly Batch[] | Promise<readonly Batch[]>,
): Promise<void> {
  if (view.reading !== null) return void (await Promise.allSettled([given]));
  become({ results: [], reading: '' });
  try {
    for (const batch of await given) {
      become({ reading: batch.name });
      tell(await imported(api, batch));
    }
  } catch {
    tell(refusedWords('the folder', unfit('file-unreadable').problem));
  } finally {
    become({ reading: null });
  }
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

async function imported(api: Api, { name, files, isPaper }: Batch): Promise<OutcomeWords> {
  try {
    const [file] = files;
    if (isPaper || !file) return paperWords(name, await importSheets(api, files));
    return outcomeWords(name, await importFile(api, file));
  } catch (error) {
    if (error instanceof DOMException) return refusedWords(name, unfit('file-unreadable').problem);
    const { message, reference, code } = faultOf(error);
    const lines = reference
      ? [message, `Nothing here has changed. Reference ${reference}. Code ${code}.`]
      : ['Tabletop cannot be reached. Try again when it is.'];
    return { title: `Not imported: ${name}`, lines, isRefused: true, sessionId: null };
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
