import type { Connection } from './api.ts';
import { keepAsking } from './keep-asking.ts';

let isOwn = false;

/** What a window does to the library by itself is no news to it. */
export function expectOther(isExpected: boolean): void {
  isOwn = isExpected;
}

/**
 * Calls back once when another library has taken the place of the one the window was opened on.
 *
 * @param library the mark of that one
 * @returns stops it
 */
export function watchLibrary(
  connection: Connection,
  library: string,
  onOther: () => void,
): () => void {
  const abort = new AbortController();
  const { signal } = abort;
  void keepAsking(connection, signal, async () => {
    const marks = await connection.api.rescue.watch(undefined, { signal });
    for await (const now of marks) {
      if (now.library === library || isOwn || signal.aborted) continue;
      abort.abort();
      onOther();
    }
  });
  return () => abort.abort();
}
