import type { Draft } from 'immer';
import type { SessionEvent } from '../event.ts';
import type { Declaration, moveEvents } from '../event/moves.ts';
import { compareMoments } from '../moment.ts';
import type { Move, Round } from '../state.ts';
import type { Handlers, Working } from './handlers.ts';
import { workingMove, workingRound } from './handlers.ts';

/** By when it happened; of two at the same moment the one logged first stands first. */
function insertInOrder(round: Draft<Round>, move: Move): void {
  let place = round.order.length;
  while (place > 0) {
    const before = round.moves[round.order[place - 1] ?? ''];
    if (!before || compareMoments(before.occurredAt, move.occurredAt) <= 0) break;
    place -= 1;
  }
  if (place === round.order.length) round.order.push(move.id);
  else round.order.splice(place, 0, move.id);
  round.moves[move.id] = move as Draft<Move>;
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
  insertInOrder(round, {
    ...declaration,
    ...untouched(),
    id: moveId,
    version: event.version,
    status,
    recordedAt: event.recordedAt,
    occurredAt: event.occurredAt ?? event.recordedAt,
  });
}

/** Made anew for each move: a state that is folded in place must not share them. */
function untouched() {
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
  } satisfies Partial<Move>;
}

function fieldsBefore(move: Draft<Move>, changes: Partial<Declaration>): Partial<Declaration> {
  const fields = Object.keys(changes) as (keyof Declaration)[];
  return Object.fromEntries(fields.map((field) => [field, move[field]]));
}

export const evolveMoves: Handlers<keyof typeof moveEvents> = {
  moveDrafted: (state, data, event) => record(state, data, 'unfinished', event),
  moveLogged: (state, data, event) => record(state, data, 'logged', event),
  moveCompleted(state, { moveId, ...changes }) {
    const move = workingMove(state, moveId);
    if (move) Object.assign(move, changes, { status: 'logged' });
  },
  moveAmended(state, { moveId, reason, ...changes }, event) {
    const move = workingMove(state, moveId);
    if (!move) return;
    const amendment = { at: event.recordedAt, version: event.version, reason };
    move.amendments = [...move.amendments, { ...amendment, before: fieldsBefore(move, changes) }];
    Object.assign(move, changes);
  },
  moveWithdrawn(state, { moveId, reason }, event) {
    const move = workingMove(state, moveId);
    if (!move) return;
    move.status = 'withdrawn';
    move.withdrawnAt = event.recordedAt;
    move.withdrawnReason = reason;
  },
  moveDisclosed(state, { moveId, to, move: told }, event) {
    const known = workingMove(state, moveId);
    if (known) {
      known.visibility = to;
      return;
    }
    const round = workingRound(state, told.round);
    if (!round) return;
    const { moveId: id, ...declaration } = told;
    const status = 'logged';
    insertInOrder(round, { ...untouched(), ...declaration, id, status, version: event.version });
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
