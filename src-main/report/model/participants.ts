import type { ReportContext } from '../context.ts';
import { inert } from '../words/inert.ts';
import { partWords } from '../words/labels.ts';

export interface ReportParticipant {
  readonly name: string;
  readonly affiliation: string;
  readonly part: string;
  /** Of a player; empty for everyone else. */
  readonly seat: string;
  readonly lead: boolean;
}

export interface ReportParticipants {
  /** In place of the list, or before it; empty when the list speaks for itself. */
  readonly statement: string;
  readonly rows: readonly ReportParticipant[];
}

const order = ['player', 'control', 'evaluator', 'observer', 'scribe'] as const;

export function participantsOf(context: ReportContext): ReportParticipants {
  const { state, pack, people, options, audience } = context;
  if (options.chathamHouse) {
    const statement =
      'Names, affiliations and attendance are left out under the Chatham House rule.';
    return { statement, rows: [] };
  }
  if (audience === 'public') {
    return { statement: 'The public is not told who took part.', rows: [] };
  }
  const seatPlace = (seat: string | null) => pack.seats.findIndex(({ id }) => id === seat);
  const rows = state.participants
    .toSorted(
      (a, b) =>
        order.indexOf(a.part) - order.indexOf(b.part) || seatPlace(a.seat) - seatPlace(b.seat),
    )
    .map(({ name, affiliation, part, seat, lead }) => ({
      name: inert(name),
      affiliation: inert(affiliation),
      part: partWords[part],
      seat: seat === null ? '' : people.seat(seat),
      lead,
    }));
  return { statement: rows.length === 0 ? 'Nobody is on the roster.' : '', rows };
}
