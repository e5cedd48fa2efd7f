import type { Library } from './library.ts';

/** Whether every log follows from its beginning, which SQLite knows nothing of. @throws Fault */
export function hasWholeLogs(library: Library): boolean {
  return library.sessions.idsAndPacks().every(({ id }) => library.log.verify(id).ok);
}

/** The same, session by session with others getting their turn in between. @throws Fault */
export async function hasWholeLogsInTurn(library: Library): Promise<boolean> {
  for (const { id } of library.sessions.idsAndPacks()) {
    if (!library.log.verify(id).ok) return false;
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
  }
  return true;
}
