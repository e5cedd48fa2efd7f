import { z } from 'zod';
import { id, optionalLine, optionalProse, prose, roundNumber } from '../text.ts';
import { level } from './scores.ts';

export const answers = ['yes', 'partly', 'no', 'unknown'] as const;
export type Answer = (typeof answers)[number];

const finding = z.strictObject({
  findingId: id,
  kind: z.enum(['strength', 'area for improvement']),
  text: prose,
  /** The moves it rests on. */
  moves: z.array(id),
});

/** A line of the improvement plan. */
const action = z.strictObject({
  actionId: id,
  issue: prose,
  action: prose,
  owner: optionalLine,
  start: optionalLine,
  completion: optionalLine,
});

export const assessmentEvents = {
  imperativeAssessed: z.strictObject({
    imperative: id,
    round: roundNumber,
    value: level,
    reason: optionalProse,
  }),
  outcomeAnswered: z.strictObject({
    indicator: id,
    answer: z.enum(answers),
    note: optionalProse,
  }),
  findingRecorded: finding,
  /** As it now reads, in whole. */
  findingChanged: finding,
  findingWithdrawn: finding.pick({ findingId: true }),
  actionPlanned: action.extend({ findingId: id.optional() }),
  actionChanged: action,
  actionWithdrawn: action.pick({ actionId: true }),
};

/** Versions of one commit, first to last; both count from 1. */
const span = z.strictObject({
  from: z.number().int().min(1),
  to: z.number().int().min(1),
});

export const correctionEvents = { undone: span, redone: span };
