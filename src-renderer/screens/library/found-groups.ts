/** Hits as they are shown. Pure, but for the machine's own calendar. */
import type { SearchAsked, SearchHit } from '../../../src-main/contract/shelf.ts';
import { standingWords } from '../../../src-main/contract/shelf-words.ts';
import { outcomeWords } from '../../parts/outcome-words.ts';

/** What a search is narrowed to; empty is everything. Days are those of the machine. */
export interface Narrowing {
  readonly seat: string;
  readonly instrument: string;
  readonly outcome: string;
  readonly from: string;
  readonly to: string;
  readonly withdrawn: boolean;
}

export const noNarrowing: Narrowing = {
  seat: '',
  instrument: '',
  outcome: '',
  from: '',
  to: '',
  withdrawn: false,
};

export const outcomeChoices = Object.entries(outcomeWords).map(([id, name]) => ({ id, name }));

export interface FoundGroup {
  readonly sessionId: string;
  readonly title: string;
  readonly isArchived: boolean;
  readonly hits: readonly SearchHit[];
}

export function groupsOf(hits: readonly SearchHit[]) {
  const titles = hits.filter(({ kind }) => kind === 'session');
  const said = Map.groupBy(
    hits.filter(({ kind }) => kind !== 'session'),
    ({ sessionId }) => sessionId,
  );
  const groups = [...said].flatMap(([sessionId, [first, ...others]]): FoundGroup[] => {
    if (!first) return [];
    const { title, isArchived } = first;
    return [{ sessionId, title, isArchived, hits: [first, ...others] }];
  });
  return { titles, groups };
}

/** The beginning of a day here, and of the one after it. */
function dayBegins(day: string, plus = 0): string | undefined {
  const date = new Date(`${day}T00:00`);
  date.setDate(date.getDate() + plus);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}

export function askedOf(words: string, narrowing: Narrowing): SearchAsked {
  const { seat, instrument, outcome, from, to, withdrawn } = narrowing;
  const since = dayBegins(from);
  const before = dayBegins(to, 1);
  return {
    words,
    ...(seat && { seat }),
    ...(instrument && { instrument }),
    ...(outcome && { outcome }),
    ...(since && { from: since }),
    ...(before && { before }),
    ...(withdrawn && { withdrawn }),
  };
}

const kinds: Record<SearchHit['kind'], string> = {
  session: '',
  move: '',
  argument: 'argument',
  ruling: 'ruling',
  deal: '',
  note: 'Note',
  inject: 'Inject',
};

/** “3.2 Washington, ruling”, “D 1 Moscow, Washington, broken”, “Inject 3.2, not released”. */
export function placeText({ kind, label, who, standing, isWithdrawn }: SearchHit): string {
  const isOwn = kind === 'note' || kind === 'inject';
  const what = [isOwn ? kinds[kind] : '', label, who].filter(Boolean).join(' ');
  const stands = standing ? standingWords[standing] : '';
  const rest = [isOwn ? '' : kinds[kind], stands, isWithdrawn ? 'withdrawn' : ''].filter(Boolean);
  return [what, ...rest].filter(Boolean).join(', ');
}

/** It has not come about, so that it has no moment of its own and no place in the replay. */
export function isToCome({ kind, standing }: Pick<SearchHit, 'kind' | 'standing'>): boolean {
  return kind === 'inject' && standing !== null;
}
