import { findMove } from '../../../src-main/game/find.ts';
import type { Maker, Making } from './making.ts';
import { someMove, someone, someSeat, someVisibility } from './making.ts';

function declaration({ state, choose, words }: Making) {
  const deal = choose.of(state.deals)?.id;
  return {
    seat: someSeat(choose),
    action: words(),
    effect: words(),
    targets: [words()],
    instruments: choose.rarely(2) ? ['back-channel'] : [],
    visibility: someVisibility(choose),
    ...(choose.rarely(3) && { title: words() }),
    ...(choose.rarely(3) && deal !== undefined && { deals: [deal] }),
    ...(choose.rarely(3) && { arguments: said(choose, words) }),
    ...(choose.rarely(3) && { author: state.participants[0]?.id ?? 'p2' }),
  };
}

function said(choose: Making['choose'], words: Making['words']) {
  const reason = { side: choose.among<'for' | 'against'>('for', 'against'), text: words() };
  return choose.rarely(2) ? [reason, { ...reason, by: someSeat(choose), text: words() }] : [reason];
}

/** Earlier than anything is done, on whatever clock, and on the day of the session. */
function someTime(choose: Making['choose']): string {
  return `2026-03-12T08:${10 + choose.below(50)}:00.000Z`;
}

function changes(making: Making) {
  const { choose, words } = making;
  return {
    moveId: someMove(making),
    ...(choose.rarely(2) && { action: words() }),
    ...(choose.rarely(3) && { effect: words() }),
    ...(choose.rarely(3) && { visibility: someVisibility(choose) }),
    ...(choose.rarely(3) && { seat: someSeat(choose) }),
    ...(choose.rarely(4) && { occurredAt: someTime(choose) }),
  };
}

function argumentOf({ state, choose }: Making, moveId: string): string {
  return choose.of(findMove(state, moveId)?.arguments ?? [])?.argumentId ?? 'a1';
}

export const moveMakers: readonly Maker[] = [
  (making) => ({ kind: 'logMove', ...declaration(making) }),
  (making) => ({ kind: 'logMove', ...declaration(making) }),
  (making) => ({
    kind: 'logMove',
    ...declaration(making),
    occurredAt: someTime(making.choose),
    round: 1,
  }),
  (making) => ({
    kind: 'reorderRound',
    round: 1,
    order: [someMove(making), someMove(making), someMove(making)].slice(making.choose.below(2)),
  }),
  (making) => ({ kind: 'draftMove', ...declaration(making) }),
  (making) => ({ kind: 'completeMove', ...changes(making) }),
  (making) => ({ kind: 'amendMove', ...changes(making), reason: making.words() }),
  (making) => ({ kind: 'withdrawMove', moveId: someMove(making), reason: making.words() }),
  (making) => ({
    kind: 'discloseMove',
    moveId: someMove(making),
    to: someVisibility(making.choose),
  }),
  (making) => ({
    kind: 'addArgument',
    moveId: someMove(making),
    side: making.choose.among('for', 'against'),
    by: making.choose.among('control', 'beijing', 'moscow'),
    text: making.words(),
  }),
  (making) => {
    const moveId = someMove(making);
    return {
      kind: 'weighArgument',
      moveId,
      argumentId: argumentOf(making, moveId),
      weight: 'strong',
    };
  },
  (making) => {
    const moveId = someMove(making);
    return { kind: 'strikeArgument', moveId, argumentId: argumentOf(making, moveId) };
  },
  (making) => ({
    kind: 'giveEstimate',
    moveId: someMove(making),
    by: someone(making),
    middle: making.choose.below(101),
  }),
];
