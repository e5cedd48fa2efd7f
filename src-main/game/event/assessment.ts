import { z } from 'zod';
import { id, optionalLine, optionalProse, prose, roundNumber } from '../text.ts';
import { level } from './scores.ts';

export const answers = ['yes', 'partly', 'no', 'unknown'] as const;
export type Answer = (typeof answers)[number];

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
  findingRecorded: z.strictObject({
    findingId: id,
    kind: z.enum(['strength', 'area for improvement']),
    text: prose,
    /** The moves it rests on. */
    moves: z.array(id),
  }),
  actionPlanned: z.strictObject({
    actionId: id,
    issue: prose,
    action: prose,
    owner: optionalLine,
    start: optionalLine,
    completion: optionalLine,
    findingId: id.optional(),
  }),
};

/** Versions of one commit, first to last; both count from 1. */
const span = z.strictObject({
  from: z.number().int().min(1),
  to: z.number().int().min(1),
});

export const correctionEvents = { undone: span, redone: span };
