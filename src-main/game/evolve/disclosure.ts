import type { Draft } from 'immer';
import type { EventData, SessionEvent } from '../event.ts';
import type { disclosureEvents } from '../event/disclosure.ts';
import { placeOfMove } from '../move-id.ts';
import type { Move, Round } from '../state.ts';
import type { Handlers, Working } from './handlers.ts';
import { workingMove, workingRound } from './handlers.ts';
import { placeInOrder, untouched } from './moves.ts';

type MoveDisclosed = EventData<'moveDisclosed'>;

/** After those it follows, or where its time puts it when that is not said. */
function putInPlace(round: Draft<Round>, known: Draft<Move>, data: MoveDisclosed): void {
  const { moveId, move, follows } = data;
  const isThere = round.order.includes(moveId);
  if (isThere && follows === undefined && known.occurredAt === move.occurredAt) return;
  const others = round.order.filter((id) => id !== moveId);
  round.order = others;
  const place =
    follows === undefined
      ? placeInOrder(round, move.occurredAt)
      : others.findLastIndex((id) => follows.includes(id)) + 1;
  others.splice(place, 0, moveId);
}

/** Who knew of scores before keeps when they were given; what is no longer revealed goes. */
function reveal(move: Draft<Move>, { revealed }: MoveDisclosed, event: SessionEvent): void {
  if (!revealed) return;
  const known = move.scores;
  const blind = Object.entries(known).map(([criterion, by]) => [
    criterion,
    Object.fromEntries(Object.entries(by).filter(([, score]) => !score.revealed)),
  ]);
  move.scores = Object.fromEntries(blind) as typeof known;
  move.revealedAt = revealed.at;
  for (const { criterion, evaluator, value, reason } of revealed.scores) {
    const given = known[criterion]?.[evaluator];
    const { at, version } = given ?? { at: revealed.at, version: event.version };
    (move.scores[criterion] ??= {})[evaluator] = { value, reason, at, version, revealed: true };
  }
}

function reconcile(move: Draft<Move>, { reconciled }: MoveDisclosed, event: SessionEvent): void {
  if (!reconciled) return;
  const known = move.reconciled;
  move.reconciled = Object.fromEntries(
    reconciled.map(({ criterion, ...value }) => [
      criterion,
      { ...value, version: known[criterion]?.version ?? event.version },
    ]),
  );
}

function settleDeals(state: Working, { moveId, fates = [] }: MoveDisclosed): void {
  for (const { dealId, status } of fates) {
    const deal = state.deals.find(({ id }) => id === dealId);
    const step = deal?.history.find((candidate) => candidate.status === status);
    if (step) step.moveId = moveId;
  }
}

export const evolveDisclosure: Handlers<keyof typeof disclosureEvents> = {
  moveDisclosed(state, data, event) {
    const { moveId: id, ...declaration } = data.move;
    const round = workingRound(state, declaration.round);
    if (!round) return;
    if (!workingMove(state, id)) {
      const { version } = event;
      const told = { ...untouched(), ...declaration, id, status: 'logged' as const, version };
      round.moves.splice(placeOfMove(round.moves, id), 0, told as Draft<Move>);
    }
    const move = workingMove(state, id);
    if (!move) return;
    putInPlace(round, move, data);
    // Who was not told of changes for a while knows it as it was before them.
    Object.assign(move, declaration, { visibility: data.to });
    const { status, arguments: said, estimates, adjudication } = data;
    if (status) move.status = status;
    if (said) move.arguments = said.map((argument) => ({ ...argument }));
    if (estimates) move.estimates = [...estimates];
    // A copy: what is changed of it later is no change of the event.
    if (adjudication) move.adjudication = { ...adjudication };
    reveal(move, data, event);
    reconcile(move, data, event);
    move.disclosed = { at: event.recordedAt, to: data.to };
    settleDeals(state, data);
  },
  dealDisclosed(state, data, event) {
    const { dealId: id, status, round, parties, terms, dueRound = null } = data;
    const { to = 'public', moves = [] } = data;
    const secret = to !== 'public';
    const known = state.deals.find((deal) => deal.id === id);
    const toldTo = Array.isArray(to) ? to : [];
    const disclosed = { at: event.recordedAt, to };
    if (known) Object.assign(known, { secret, toldTo, disclosed });
    else {
      const steps = data.history ?? [{ status, at: event.recordedAt, reason: '' }];
      const history = steps.map(({ moveId = null, ...step }) => ({ ...step, moveId }));
      const deal = { id, round, parties, terms, dueRound, secret, toldTo, status, history };
      state.deals.push({ ...deal, disclosed });
    }
    for (const moveId of moves) {
      const move = workingMove(state, moveId);
      if (move && !move.deals?.includes(id)) move.deals = [...(move.deals ?? []), id];
    }
  },
};
