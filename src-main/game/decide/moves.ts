import type { CommandData } from '../command.ts';
import type { Declaration, Visibility } from '../event/moves.ts';
import { findParticipant, findRound, openRound } from '../find.ts';
import { moveIdAt } from '../move-id.ts';
import type { Refused } from '../refusal.ts';
import { refuse } from '../refusal.ts';
import type { Move, Round, SessionState } from '../state.ts';
import { checkVisibility, checkWithin, knowsSeat } from './checks.ts';
import type { Context, Deciders, Decision } from './decision.ts';
import { happened } from './decision.ts';
import { disclosure } from './disclosure.ts';
import { openingArguments } from './opening-arguments.ts';
import { standingMove } from './standing-move.ts';

/** What can be changed of a move. */
type Changes = Partial<Declaration> & { occurredAt?: string };
type Fields = Omit<Changes, 'visibility'> & { visibility?: Visibility | string[] };

function checkFields(
  state: SessionState,
  { rules }: Context,
  { seat, author, instruments, deals, visibility }: Fields,
): Refused | undefined {
  if (seat !== undefined && !knowsSeat(rules, seat)) return refuse('seat-unknown', 'seat');
  if (author !== undefined && !findParticipant(state, author)) {
    return refuse('participant-unknown', 'author');
  }
  const unknown = instruments?.some((id) => !rules.instruments.some((known) => known.id === id));
  if (unknown) return refuse('instrument-unknown', 'instruments');
  if (deals?.some((id) => !state.deals.some((deal) => deal.id === id))) {
    return refuse('deal-unknown', 'deals');
  }
  return checkVisibility(rules, visibility);
}

function checkChanges(state: SessionState, context: Context, fields: Fields): Refused | undefined {
  return checkFields(state, context, fields) ?? checkWithin(state, fields.occurredAt, context);
}

/** A move's number, once given, never changes hands: withdrawn moves keep theirs. */
export function nextSeq(round: Round): number {
  return round.moves.length + 1;
}

function record(kind: 'moveLogged' | 'moveDrafted') {
  return (state: SessionState, data: CommandData<'logMove'>, context: Context): Decision => {
    const { round: asked, occurredAt, arguments: _said, ...declaration } = data;
    const round = asked === undefined ? openRound(state) : findRound(state, asked);
    if (!round) return refuse(asked === undefined ? 'round-not-open' : 'round-unknown', 'round');
    if (round.status === 'planned') return refuse('round-not-open', 'round');
    const wrong =
      checkFields(state, context, declaration) ?? checkWithin(state, occurredAt, context);
    if (wrong) return wrong;
    const moveId = moveIdAt(round.number, state.version + 1);
    const place = { moveId, round: round.number, seq: nextSeq(round) };
    const event = { kind, data: { ...declaration, ...place } };
    const said = openingArguments(state, moveId, data, context);
    if ('ok' in said) return said;
    return happened(occurredAt === undefined ? event : { ...event, occurredAt }, ...said);
  };
}

/** Only what differs, so that history shows what was changed and nothing else. */
function differing(move: Move, fields: Fields): Changes {
  const current: Fields = move;
  const entries = Object.entries(fields).filter(([field, value]) => {
    const before = current[field as keyof Fields];
    return value !== undefined && JSON.stringify(value) !== JSON.stringify(before);
  });
  return Object.fromEntries(entries);
}

export const decideDeclarations: Deciders<
  'logMove' | 'draftMove' | 'completeMove' | 'amendMove' | 'withdrawMove' | 'discloseMove'
> = {
  logMove: record('moveLogged'),
  draftMove: record('moveDrafted'),
  completeMove(state, { moveId, ...fields }, context) {
    const move = standingMove(state, moveId);
    if ('ok' in move) return move;
    if (move.status !== 'unfinished') return refuse('move-not-draft', 'moveId');
    const wrong = checkChanges(state, context, fields);
    if (wrong) return wrong;
    const { told, ...changes } = split(move, differing(move, fields));
    const completed = { kind: 'moveCompleted' as const, data: { moveId, ...changes } };
    return happened(
      completed,
      ...disclosure(state, { ...move, ...changes, status: 'logged' }, told),
    );
  },
  amendMove(state, { moveId, reason, ...fields }, context) {
    const move = standingMove(state, moveId);
    if ('ok' in move) return move;
    const wrong = checkChanges(state, context, fields);
    if (wrong) return wrong;
    const { told, ...changes } = split(move, differing(move, fields));
    const amended = Object.keys(changes).length > 0;
    if (!amended && told === undefined) return refuse('amendment-empty');
    const event = { kind: 'moveAmended' as const, data: { moveId, reason, ...changes } };
    return happened(
      ...(amended ? [event] : []),
      ...disclosure(state, { ...move, ...changes }, told),
    );
  },
  withdrawMove(state, data) {
    const move = standingMove(state, data.moveId);
    if ('ok' in move) return move;
    return happened({ kind: 'moveWithdrawn', data });
  },
  discloseMove(state, { moveId, to }, { rules }) {
    const move = standingMove(state, moveId);
    if ('ok' in move) return move;
    const wrong = checkVisibility(rules, to, 'to');
    if (wrong) return wrong;
    if (!widens(move, to)) return refuse('move-already-known', 'to');
    return happened(...disclosure(state, move, to));
  },
};

/** Whether somebody would learn of the move who does not know of it yet. */
export function widens(move: Move, to: Visibility): boolean {
  if (move.visibility === 'public' || to === 'control') return false;
  if (to === 'public') return true;
  const know = move.visibility === 'control' ? [] : move.visibility;
  return to.some((seat) => seat !== move.seat && !know.includes(seat));
}

/** A change that lets more people know is a disclosure, which carries the whole move. */
function split(move: Move, { visibility, ...changes }: Changes) {
  const told = visibility !== undefined && widens(move, visibility) ? visibility : undefined;
  const narrowed = told === undefined && visibility !== undefined ? { visibility } : {};
  return { ...changes, ...narrowed, told: withNewSeat(move, changes.seat, told) };
}

/** A seat that is said to have made the move has to learn of it. */
function withNewSeat(
  move: Move,
  seat: string | undefined,
  told: Visibility | undefined,
): Visibility | undefined {
  if (seat === undefined || told === 'public' || !widens(move, [seat])) return told;
  return told === undefined || told === 'control' ? [seat] : [...told, seat];
}
