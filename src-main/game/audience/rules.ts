import type { EventData, EventKind } from '../event.ts';
import type { Declaration } from '../event/moves.ts';
import { dealDisclosed, dealProposed, standing } from './disclosed.ts';
import type { Knowledge } from './knowledge.ts';
import { noteRules } from './note-rules.ts';

/** Answers what the audience receives: the data as they are, less than that, or nothing. */
export type Rule<K extends EventKind> = (
  data: EventData<K>,
  knowledge: Knowledge,
) => EventData<K> | null;

const everyone = <T>(data: T): T => data;
const controlOnly = (): null => null;

/** The roster is known in the room, but not to the public. */
const notPublic = <T>(data: T, knowledge: Knowledge): T | null =>
  knowledge.isPublic ? null : data;

function ifMoveKnown<T extends { moveId: string }>(data: T, knowledge: Knowledge): T | null {
  return knowledge.knowsMove(data.moveId) ? data : null;
}

/** Control's reasons stay with control. */
function ifMoveKnownWithoutReason<T extends { moveId: string; reason: string }>(
  data: T,
  knowledge: Knowledge,
): T | null {
  return knowledge.knowsMove(data.moveId) ? { ...data, reason: '' } : null;
}

/** Most scores are given without one, and need no copy. */
function withoutReason<T extends { reason: string }>(score: T): T {
  return score.reason === '' ? score : { ...score, reason: '' };
}

/** A declaration without links to what the audience does not know. */
function told<T extends Partial<Declaration>>(data: T, knowledge: Knowledge): T {
  if (!data.deals && !data.injects && !(data.author && knowledge.isPublic)) return data;
  const { author, deals, injects, ...rest } = data;
  return {
    ...rest,
    ...(author && !knowledge.isPublic && { author }),
    ...(injects && { injects: injects.filter((inject) => knowledge.injects.has(inject)) }),
    ...(deals && { deals: deals.filter((deal) => knowledge.deals.has(deal)) }),
  } as T;
}

function recorded<T extends Declaration & { moveId: string }>(
  data: T,
  knowledge: Knowledge,
): T | null {
  return knowledge.moveIsNow(data.moveId, data) ? told(data, knowledge) : null;
}

/** Whoever is no longer named keeps what was known and hears nothing further. */
function changed<T extends Partial<Declaration> & { moveId: string }>(
  data: T,
  knowledge: Knowledge,
): T | null {
  if (!knowledge.knowsMove(data.moveId)) return null;
  if (!knowledge.moveIsNow(data.moveId, data)) return null;
  return told(data, knowledge);
}

function dealFate<T extends { dealId: string; moveId?: string | undefined; reason: string }>(
  data: T,
  knowledge: Knowledge,
): T | null {
  if (!knowledge.deals.has(data.dealId)) return null;
  const { moveId, ...rest } = data;
  const known = moveId !== undefined && knowledge.knowsMove(moveId);
  return { ...rest, ...(known && { moveId }), reason: '' } as T;
}

function correction(data: EventData<'undone'>, knowledge: Knowledge): EventData<'undone'> | null {
  return knowledge.hasAnyOf(data.from, data.to) ? data : null;
}

export const audienceRules: { readonly [K in EventKind]: Rule<K> } = {
  sessionCreated: (data, { isPublic }) => (isPublic ? { ...data, facilitator: '' } : data),
  packChanged: everyone,
  sessionDetailsChanged: ({ facilitator, ...data }, { isPublic }) =>
    facilitator === undefined || isPublic ? data : { ...data, facilitator },
  roundsPlanned: everyone,
  sessionClosed: everyone,
  sessionReopened: (data) => ({ ...data, reason: '' }),
  sessionForked: everyone,
  summaryWritten: controlOnly,
  participantAdded: notPublic,
  participantChanged: notPublic,
  participantRemoved: notPublic,
  seatAssigned: notPublic,
  seatUnassigned: notPublic,
  roundOpened: everyone,
  roundClosed: everyone,
  roundReordered({ order, ...data }, knowledge) {
    const known = order.filter((moveId) => knowledge.knowsMove(moveId));
    // One move alone has changed places with what the audience does not know.
    return known.length < 2 ? null : { ...data, order: known };
  },
  phaseStarted: everyone,
  phasePaused: everyone,
  phaseResumed: everyone,
  phaseExtended: everyone,
  phaseEnded: everyone,
  injectWritten: controlOnly,
  injectAmended: controlOnly,
  injectScheduled: controlOnly,
  injectReleased({ number: _number, ...data }, knowledge) {
    if (!knowledge.mayKnow(data.to)) return null;
    knowledge.injects.add(data.injectId);
    return data;
  },
  injectDeferred: controlOnly,
  injectSkipped: controlOnly,
  injectDisclosed(data, knowledge) {
    if (!knowledge.mayKnow(data.to)) return null;
    knowledge.injects.add(data.injectId);
    return data;
  },
  moveDrafted: recorded,
  moveLogged: recorded,
  moveCompleted: changed,
  moveAmended: (data, knowledge) => changed({ ...data, reason: '' }, knowledge),
  moveWithdrawn: ifMoveKnownWithoutReason,
  moveDisclosed(data, knowledge) {
    const known = { seat: data.move.seat, visibility: data.to };
    if (!knowledge.moveIsNow(data.moveId, known)) return null;
    if (data.revealed) knowledge.learn(knowledge.revealed, data.moveId);
    return standing({ ...data, move: told(data.move, knowledge) }, knowledge);
  },
  argumentAdded: ifMoveKnown,
  argumentWeighed: ifMoveKnown,
  argumentStruck: ifMoveKnown,
  estimateGiven: ifMoveKnown,
  moveAdjudicated: ifMoveKnown,
  adjudicationOverridden: (data, knowledge) =>
    ifMoveKnownWithoutReason({ ...data, by: 'control' }, knowledge),
  adjudicationNarrated: ifMoveKnown,
  effectStopped: (data, knowledge) =>
    ifMoveKnownWithoutReason({ ...data, by: 'control' }, knowledge),
  scoreGiven: controlOnly,
  scoreChanged: controlOnly,
  scoreCleared: (data, knowledge) =>
    knowledge.revealed.has(data.moveId) ? ifMoveKnown(data, knowledge) : null,
  scoresRevealed({ moveId, scores }, knowledge) {
    if (!knowledge.knowsMove(moveId)) return null;
    knowledge.learn(knowledge.revealed, moveId);
    return { moveId, scores: scores.map(withoutReason) };
  },
  scoresReconciled: (data, knowledge) =>
    ifMoveKnownWithoutReason({ ...data, dissents: [] }, knowledge),
  dealProposed,
  dealAgreed: dealFate,
  dealDeclined: dealFate,
  dealKept: dealFate,
  dealBroken: dealFate,
  dealDisclosed,
  ...noteRules,
  imperativeAssessed: controlOnly,
  outcomeAnswered: controlOnly,
  findingRecorded: controlOnly,
  findingChanged: controlOnly,
  findingWithdrawn: controlOnly,
  actionPlanned: controlOnly,
  actionChanged: controlOnly,
  actionWithdrawn: controlOnly,
  undone(data, knowledge) {
    knowledge.takeBack(data.from, data.to);
    return correction(data, knowledge);
  },
  redone(data, knowledge) {
    knowledge.bringBack(data.from, data.to);
    return correction(data, knowledge);
  },
};
