/** Which sessions are listed, and in what order. Pure. */
import type { SessionSummary } from '../../../src-main/contract/summary.ts';

export const filters = ['all', 'running', 'planned', 'finished', 'forks', 'sample'] as const;
export type Filter = (typeof filters)[number];

export interface LibraryRow {
  readonly session: SessionSummary;
  /** The session it goes on from, when that one is listed above it. */
  readonly origin: SessionSummary | null;
}

/** Stands where the sample will, until it is opened for the first time. */
export const awaitedSample: SessionSummary = {
  id: 'awaited-sample',
  title: 'Four rounds after the summit',
  place: '',
  date: '',
  status: 'finished',
  sample: true,
  pack: { id: '', version: '', title: '', protagonist: '' },
  rounds: { total: 0, closed: 0, open: null },
  players: { total: 0, seated: 0 },
  moves: 0,
  toScore: 0,
  net: null,
  positions: [],
  forkedFrom: null,
  version: 0,
  updatedAt: '',
  openedAt: null,
};

export function withSample(sessions: readonly SessionSummary[]): readonly SessionSummary[] {
  return sessions.some(({ sample }) => sample) ? sessions : [awaitedSample, ...sessions];
}

export function passes({ sample, status, forkedFrom }: SessionSummary, filter: Filter): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'sample':
      return sample;
    case 'forks':
      return !sample && forkedFrom !== null;
    case 'running':
    case 'planned':
    case 'finished':
      return !sample && status === filter;
  }
}

/** By every word of the query, in any order, in the title or the place. */
export function isFound({ title, place }: SessionSummary, query: string): boolean {
  const text = `${title} ${place}`.toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** The sample first, then as listed, each fork below the session it goes on from. */
export function rowsOf(sessions: readonly SessionSummary[]): LibraryRow[] {
  const listed = new Set(sessions.map(({ id }) => id));
  const forks = Map.groupBy(sessions, ({ id, forkedFrom }) =>
    forkedFrom && forkedFrom.sessionId !== id && listed.has(forkedFrom.sessionId)
      ? forkedFrom.sessionId
      : '',
  );
  const rows = new Map<string, LibraryRow>();
  function add(session: SessionSummary, origin: SessionSummary | null) {
    if (rows.has(session.id)) return;
    rows.set(session.id, { session, origin });
    for (const fork of forks.get(session.id) ?? []) add(fork, session);
  }
  const roots = forks.get('') ?? [];
  const sampleFirst = roots.toSorted((a, b) => Number(b.sample) - Number(a.sample));
  for (const session of sampleFirst) add(session, null);
  // Two logs that claim to go on from each other are still listed.
  for (const session of sessions) add(session, null);
  return [...rows.values()];
}

/** The packs in use, each version once, by title. */
export function packsOf(sessions: readonly SessionSummary[]): SessionSummary['pack'][] {
  const packs = new Map<string, SessionSummary['pack']>();
  for (const { pack } of sessions) if (pack.id) packs.set(`${pack.id} ${pack.version}`, pack);
  return [...packs.values()].toSorted(
    (a, b) => a.title.localeCompare(b.title) || b.version.localeCompare(a.version),
  );
}
