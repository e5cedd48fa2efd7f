import { findRound, movesOfRound } from '../../../../src-main/game/find.ts';
import { inOrder } from '../../../../src-main/game/in-order.ts';
import { compareMoments } from '../../../../src-main/game/moment.ts';
import { netOf } from '../../../../src-main/game/scoring.ts';
import type { Rules } from '../../../../src-main/game/rules.ts';
import type {
  Attachment,
  Bookmark,
  Deal,
  Move,
  Note,
  Release,
  Round,
  SessionState,
} from '../../../../src-main/game/state.ts';

/** A row of the log. `total` is the running net after a move that has one. */
export type LogEntry =
  | { readonly kind: 'round'; readonly id: string; readonly round: Round }
  | {
      readonly kind: 'move';
      readonly id: string;
      readonly move: Move;
      readonly net: number | null;
      readonly total: number;
    }
  | {
      readonly kind: 'release';
      readonly id: string;
      readonly release: Release;
      readonly label: string;
    }
  | { readonly kind: 'deal'; readonly id: string; readonly deal: Deal; readonly number: number }
  | { readonly kind: 'note'; readonly id: string; readonly note: Note }
  | { readonly kind: 'photo'; readonly id: string; readonly photo: Attachment }
  | { readonly kind: 'bookmark'; readonly id: string; readonly bookmark: Bookmark };

/** What a round's rows follow from, besides the round. */
interface Before {
  readonly total: number;
  readonly deals: readonly Deal[];
  readonly bookmarks: readonly Bookmark[];
  /** When the round after it was opened. */
  readonly until: string | null;
  readonly rules: Rules;
}

const ofRound = new WeakMap<Round, { readonly before: Before; readonly entries: LogEntry[] }>();
const ofMove = new WeakMap<Move, Extract<LogEntry, { kind: 'move' }>>();

/**
 * Everything said in the opened rounds, by when it happened; newest last. A round that has not
 * changed keeps its entries, and a row that has not changed is the same object as before.
 */
export function logEntries(state: SessionState, rules: Rules): LogEntry[] {
  let total = 0;
  return state.rounds
    .filter(({ status }) => status !== 'planned')
    .flatMap((round) => {
      const { deals, bookmarks } = state;
      const until = findRound(state, round.number + 1)?.openedAt ?? null;
      const entries = roundEntries(round, { total, deals, bookmarks, until, rules });
      total = entries.findLast((entry) => entry.kind === 'move')?.total ?? total;
      return entries;
    });
}

function roundEntries(round: Round, before: Before): LogEntry[] {
  const known = ofRound.get(round);
  if (known && isSame(known.before, before)) return known.entries;
  const head: LogEntry = { kind: 'round', id: `round-${round.number}`, round };
  const timed = inOrder(moveEntries(round, before), otherEntries(round, before));
  const entries = [head, ...timed.map(({ entry }) => entry)];
  ofRound.set(round, { before, entries });
  return entries;
}

function isSame(a: Before, b: Before): boolean {
  const fields = Object.keys(a) as (keyof Before)[];
  return fields.every((field) => a[field] === b[field]);
}

interface Timed {
  readonly at: string;
  readonly entry: LogEntry;
}

function moveEntries(round: Round, { total: before, rules }: Before): Timed[] {
  let total = before;
  return movesOfRound(round).map((move) => {
    const net = move.status === 'withdrawn' ? null : netOf(move, rules);
    total += net ?? 0;
    const known = ofMove.get(move);
    if (known?.net === net && known.total === total) return { at: move.occurredAt, entry: known };
    const entry = { kind: 'move' as const, id: move.id, move, net, total };
    ofMove.set(move, entry);
    return { at: move.occurredAt, entry };
  });
}

/** What is not a move, by when it happened. */
function otherEntries(round: Round, { deals, bookmarks, until }: Before): Timed[] {
  const timed: Timed[] = [];
  for (const [index, release] of round.releases.entries()) {
    const label = `I ${release.number ?? `${round.number}.${index + 1}`}`;
    const id = `release-${release.version}`;
    timed.push({ at: release.at, entry: { kind: 'release', id, release, label } });
  }
  for (const photo of round.attachments) {
    timed.push({ at: photo.at, entry: { kind: 'photo', id: photo.id, photo } });
  }
  for (const bookmark of bookmarks) {
    if (bookmark.moveId !== null || !isWithin(bookmark.at, round.openedAt, until)) continue;
    timed.push({ at: bookmark.at, entry: { kind: 'bookmark', id: bookmark.id, bookmark } });
  }
  for (const note of round.notes) {
    timed.push({ at: note.at, entry: { kind: 'note', id: note.id, note } });
  }
  for (const [index, deal] of deals.entries()) {
    if (deal.round !== round.number) continue;
    const at = deal.history[0]?.at ?? '';
    timed.push({ at, entry: { kind: 'deal', id: deal.id, deal, number: index + 1 } });
  }
  return timed;
}

/** From one moment on, up to another if there is one. */
function isWithin(at: string, from: string | null, until: string | null): boolean {
  if (from === null || compareMoments(at, from) < 0) return false;
  return until === null || compareMoments(at, until) < 0;
}
