import type { SessionEvent } from '../../game/event.ts';
import { fold } from '../../game/evolve.ts';
import { ratingsOf } from '../../game/ratings.ts';
import type { Totals } from '../../game/scoring.ts';
import { netOf, standingMoves, totalsOf } from '../../game/scoring.ts';
import type { ForkedFrom, SessionInfo, SessionState } from '../../game/state.ts';
import type { Pack } from '../../scenario/pack.ts';
import { letterOf } from './letter.ts';

/** A session as it is compared: its whole log, as control knows it, and what it was played with. */
export interface Compared {
  readonly events: readonly SessionEvent[];
  readonly pack: Pack;
}

/** What a comparison is worked out from, session by session. */
export interface Working {
  readonly state: SessionState;
  readonly pack: Pack;
}

export interface Side {
  readonly id: string;
  /** `A` to `F`. */
  readonly letter: string;
  readonly title: string;
  readonly status: SessionInfo['status'];
  readonly date: string;
  readonly createdAt: string;
  readonly forkedFrom: ForkedFrom | null;
  readonly pack: { readonly id: string; readonly title: string; readonly version: string };
  /** Standing moves, and those of them that have a net. */
  readonly moves: number;
  readonly scored: number;
  /** Who gave a rating that counts. */
  readonly evaluators: number;
  /** Over everything, as report and replay have them. */
  readonly totals: Totals;
}

export function workingOf({ events, pack }: Compared): Working {
  return { state: fold(events), pack };
}

export function sideOf({ state, pack }: Working, place: number): Side {
  const { id, title, status, date, createdAt, forkedFrom } = state.session;
  const moves = standingMoves(state);
  const raters = moves.flatMap((move) =>
    pack.criteria.flatMap((criterion) => ratingsOf(move, criterion.id).map(([rater]) => rater)),
  );
  return {
    id,
    letter: letterOf(place),
    title,
    status,
    date,
    createdAt,
    forkedFrom,
    pack: { id: pack.id, title: pack.title, version: pack.version },
    moves: moves.length,
    scored: moves.filter((move) => netOf(move, pack) !== null).length,
    evaluators: new Set(raters).size,
    totals: totalsOf(state, pack),
  };
}
