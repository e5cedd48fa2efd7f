import type { Draft } from 'immer';
import type { SessionEvent } from '../event.ts';
import type { Declaration, moveEvents } from '../event/moves.ts';
import { compareMoments } from '../moment.ts';
import { moveOf } from '../move-id.ts';
import type { Amended, Move, Round } from '../state.ts';
import type { Handlers, Working } from './handlers.ts';
import { workingMove, workingRound } from './handlers.ts';

/** By when it happened; of two at the same moment the one logged first stands first. */
export function placeInOrder(round: Draft<Round>, occurredAt: string): number {
  let place = round.order.length;
  while (place > 0) {
    const before = moveOf(round.moves, round.order[place - 1] ?? '');
    if (!before || compareMoments(before.occurredAt, occurredAt) <= 0) break;
    place -= 1;
  }
  return place;
}

/** A move whose time was put right takes the place of that time. */
function placeAnew(state: Working, move: Draft<Move>, occurredAt: string | undefined): void {
  const round = workingRound(state, move.round);
  if (!round || occurredAt === undefined || occurredAt === move.occurredAt) return;
  round.order = round.order.filter((id) => id !== move.id);
  round.order.splice(placeInOrder(round, occurredAt), 0, move.id);
}

interface Recorded extends Declaration {
  moveId: string;
  round: number;
  seq: number;
}

function record(state: Working, data: Recorded, status: Move['status'], event: SessionEvent): void {
  const round = workingRound(state, data.round);
  if (!round) return;
  const { moveId, ...declaration } = data;
  const { recordedAt, occurredAt = recordedAt, version } = event;
  const move = { ...declaration, ...untouched(), id: moveId, version, status };
  // What is recorded as it happens comes last; only a late entry looks for its place.
  if (event.occurredAt === undefined) round.order.push(moveId);
  else round.order.splice(placeInOrder(round, occurredAt), 0, moveId);
  round.moves.push({ ...move, recordedAt, occurredAt });
}

/** Made anew for each move: a state that is folded in place must not share them. */
export function untouched() {
  return {
    withdrawnAt: null,
    withdrawnReason: '',
    amendments: [],
    arguments: [],
    estimates: [],
    adjudication: null,
    scores: {},
    revealedAt: null,
    reconciled: {},
    disclosed: null,
  } satisfies Partial<Move>;
}

function fieldsBefore(move: Draft<Move>, changes: Amended): Amended {
  const fields = Object.keys(changes) as (keyof Amended)[];
  return Object.fromEntries(fields.map((field) => [field, move[field]]));
}

export const evolveMoves: Handlers<keyof typeof moveEvents> = {
  moveDrafted: (state, data, event) => record(state, data, 'unfinished', event),
  moveLogged: (state, data, event) => record(state, data, 'logged', event),
  moveCompleted(state, { moveId, ...changes }) {
    const move = workingMove(state, moveId);
    if (!move) return;
    placeAnew(state, move, changes.occurredAt);
    Object.assign(move, changes, { status: 'logged' });
    if (changes.visibility !== undefined) move.disclosed = null;
  },
  moveAmended(state, { moveId, reason, ...changes }, event) {
    const move = workingMove(state, moveId);
    if (!move) return;
    const amendment = { at: event.recordedAt, version: event.version, reason };
    move.amendments = [...move.amendments, { ...amendment, before: fieldsBefore(move, changes) }];
    placeAnew(state, move, changes.occurredAt);
    Object.assign(move, changes);
    if (changes.visibility !== undefined) move.disclosed = null;
  },
  moveWithdrawn(state, { moveId, reason }, event) {
    const move = workingMove(state, moveId);
    if (!move) return;
    move.status = 'withdrawn';
    move.withdrawnAt = event.recordedAt;
    move.withdrawnReason = reason;
  },
  argumentAdded(state, { moveId, ...argument }) {
    const move = workingMove(state, moveId);
    if (move) move.arguments = [...move.arguments, { ...argument, struck: false }];
  },
  argumentWeighed(state, { moveId, argumentId, weight }) {
    const argument = workingMove(state, moveId)?.arguments.find(
      (candidate) => candidate.argumentId === argumentId,
    );
    if (argument) argument.weight = weight;
  },
  argumentStruck(state, { moveId, argumentId }) {
    const argument = workingMove(state, moveId)?.arguments.find(
      (candidate) => candidate.argumentId === argumentId,
    );
    if (argument) argument.struck = true;
  },
  estimateGiven(state, { moveId, ...estimate }) {
    const move = workingMove(state, moveId);
    if (move) move.estimates = [...move.estimates, estimate];
  },
};
