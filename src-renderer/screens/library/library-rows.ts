/** Which lines the table has, of what main has answered. Pure. */
import { blankSummary } from '../../../src-main/contract/blank-summary.ts';
import type { LibraryPage, ShelvedSession } from '../../../src-main/contract/shelf.ts';
import type { ShelfFilter } from '../../../src-main/contract/shelf-words.ts';

/** What the list is narrowed to: one filter, or one tag. */
export type Filter = { readonly show: ShelfFilter; readonly tag?: string };

/** Stands where the sample will, until it is opened for the first time. */
export const awaitedSample: ShelvedSession = {
  ...blankSummary,
  id: 'awaited-sample',
  title: 'Four rounds after the summit',
  status: 'finished',
  sample: true,
  openedAt: null,
  keptIn: 'shelf',
  tags: [],
  origin: null,
};

/** Of a page and those after it: a session that has moved meanwhile is listed once. */
export function joined(
  before: readonly ShelvedSession[],
  more: readonly ShelvedSession[],
): readonly ShelvedSession[] {
  const known = new Set(before.map(({ id }) => id));
  return [...before, ...more.filter(({ id }) => !known.has(id))];
}

/** Without the one that is shown above the table, and with the sample while it is offered. */
export function rowsOf(
  { offersSample, total, running }: Pick<LibraryPage, 'offersSample' | 'total' | 'running'>,
  sessions: readonly ShelvedSession[],
  { show, tag }: Filter,
): readonly ShelvedSession[] {
  const awaits = offersSample && total > 0 && tag === undefined;
  const listed = sessions.filter(({ id }) => id !== running?.id || !showsRunning({ show, tag }));
  return awaits && (show === 'all' || show === 'sample') ? [awaitedSample, ...listed] : listed;
}

/** Where the session that runs has a place of its own. */
export function showsRunning({ show, tag }: { show: ShelfFilter; tag?: string | undefined }) {
  return tag === undefined && (show === 'all' || show === 'running');
}
