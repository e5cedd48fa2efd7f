/** What stands on the ruler, from the newest states; only the cursor decides how it looks. */
import type { SessionEvent } from '../../../src-main/game/event.ts';
import { allMoves, findMove, moveNumber } from '../../../src-main/game/find.ts';
import { epochMilliseconds } from '../../../src-main/game/moment.ts';
import type { Move, Release, SessionState } from '../../../src-main/game/state.ts';
import type { SessionClock } from '../../../src-main/game/session-clock.ts';

export interface MoveMark {
  readonly id: string;
  readonly number: string;
  readonly seat: string;
  readonly time: number;
  readonly version: number;
  /** Hidden from the audience to the end. */
  readonly isHidden: boolean;
}

/** @param behind the whole log's newest state, where what the audience never saw is marked */
export function moveMarks(end: SessionState, behind: SessionState | null): MoveMark[] {
  const known = allMoves(end).map((move) => markOf(move, false));
  if (!behind) return known;
  const hidden = allMoves(behind).filter(
    (move) => move.status !== 'withdrawn' && !findMove(end, move.id),
  );
  return [...known, ...hidden.map((move) => markOf(move, true))];
}

function markOf(move: Move, isHidden: boolean): MoveMark {
  const { id, seat, version } = move;
  const time = epochMilliseconds(move.occurredAt);
  return { id, number: moveNumber(move), seat, time, version, isHidden };
}

export interface InjectMark {
  readonly id: string;
  readonly title: string;
  readonly time: number;
  readonly version: number;
  /** Hidden from the audience to the end. */
  readonly isHidden: boolean;
}

export function injectMarks(end: SessionState, behind: SessionState | null): InjectMark[] {
  const known = releasesIn(end);
  const ids = new Set(known.map(({ injectId }) => injectId));
  const hidden = behind ? releasesIn(behind).filter(({ injectId }) => !ids.has(injectId)) : [];
  return [
    ...known.map((release) => injectMark(release, false)),
    ...hidden.map((release) => injectMark(release, true)),
  ];
}

function releasesIn({ rounds }: SessionState): Release[] {
  return rounds.flatMap(({ releases }) => releases);
}

function injectMark({ injectId, title, at, version }: Release, isHidden: boolean): InjectMark {
  const id = `${injectId}-${version}`;
  return { id, title, time: epochMilliseconds(at), version, isHidden };
}

export interface BookmarkMark {
  readonly id: string;
  readonly label: string;
  readonly time: number;
  readonly version: number;
}

/** A bookmark on a move stands where the move came to be known. */
export function bookmarkStops(shown: SessionState): Omit<BookmarkMark, 'time'>[] {
  return shown.bookmarks.map(({ id, label, version, moveId }) => ({
    id,
    label,
    version: findMove(shown, moveId ?? '')?.version ?? version,
  }));
}

export function bookmarkMarks(shown: SessionState, clock: SessionClock): BookmarkMark[] {
  return bookmarkStops(shown)
    .map((bookmark) => ({ ...bookmark, time: clock.at(bookmark.version) }))
    .toSorted((a, b) => a.version - b.version);
}

export interface RoundBand {
  readonly number: number;
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** A round that is still open runs to the newest event. */
export function roundBands(
  log: readonly SessionEvent[],
  end: SessionState,
  clock: SessionClock,
): RoundBand[] {
  const newest = clock.times.at(-1) ?? 0;
  return end.rounds.flatMap(({ number, plan, status }) => {
    if (status === 'planned') return [];
    const opened = log.find((event) => event.kind === 'roundOpened' && event.data.round === number);
    const closed = log.findLast(
      (event) => event.kind === 'roundClosed' && event.data.round === number,
    );
    const from = opened ? clock.at(opened.version) : newest;
    const to = closed && status === 'closed' ? clock.at(closed.version) : newest;
    return [{ number, name: plan.name, from, to }];
  });
}
