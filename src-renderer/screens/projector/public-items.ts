import type { GuestPack } from '../../../src-main/contract/guest.ts';
import type { SessionEvent } from '../../../src-main/game/event.ts';
import { allMoves } from '../../../src-main/game/find.ts';
import { compareMoments } from '../../../src-main/game/moment.ts';
import type { Move, Release, SessionState } from '../../../src-main/game/state.ts';

export type GuestSeat = GuestPack['seats'][number];

/** Something that was said in public, or happened to all. */
export interface PublicItem {
  readonly id: string;
  /** Control's when `null`. */
  readonly seat: GuestSeat | null;
  readonly text: string;
  /** In fewer words, for when there is no room for all of them. */
  readonly short: string;
  /** When the room came to know of it. */
  readonly at: string;
  readonly version: number;
}

/** Standing public moves and the newest public inject that is meant for the screen, newest first. */
export function publicItems(
  state: SessionState,
  log: readonly SessionEvent[],
  { seats }: GuestPack,
): PublicItem[] {
  const disclosed = new Map(
    log.flatMap(({ kind, version, recordedAt }) =>
      kind === 'moveDisclosed' ? [[version, recordedAt] as const] : [],
    ),
  );
  const moves = allMoves(state)
    .filter(({ status, visibility }) => status !== 'withdrawn' && visibility === 'public')
    .map((move): PublicItem => {
      const seat = seats.find(({ id }) => id === move.seat) ?? null;
      const at = disclosed.get(move.version) ?? move.occurredAt;
      return { id: move.id, seat, ...wordsOf(move), at, version: move.version };
    });
  const inject = newestInject(state);
  return [...moves, ...(inject ? [inject] : [])].toSorted(
    (a, b) => compareMoments(b.at, a.at) || b.version - a.version,
  );
}

function wordsOf({ action, title }: Move): Pick<PublicItem, 'text' | 'short'> {
  return { text: action, short: title ?? opening(action) };
}

function newestInject(state: SessionState): PublicItem | null {
  const release = state.rounds
    .flatMap(({ releases }) => releases)
    .filter(({ to, onScreen }) => to === 'public' && onScreen !== 'nothing')
    .toSorted((a, b) => a.version - b.version)
    .at(-1);
  if (!release) return null;
  const { injectId, at, version } = release;
  return { id: injectId, seat: null, ...headlineOf(release), at, version };
}

function headlineOf({ title, text, onScreen }: Release): Pick<PublicItem, 'text' | 'short'> {
  return { text: onScreen === 'full' ? `${title}. ${text}` : title, short: title };
}

/** The first sentence, or as many words as a line or two of the screen holds. */
function opening(action: string): string {
  const sentence = /^.{1,120}?[.:;](?=\s)/.exec(action)?.[0] ?? '';
  if (sentence) return sentence.replace(/[:;]$/, '');
  const words = action.slice(0, 120);
  return words.length < action.length ? `${words.replace(/\s+\S*$/, '')} …` : action;
}
