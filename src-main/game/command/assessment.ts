import { z } from 'zod';
import { answers } from '../event/assessment.ts';
import { level } from '../event/scores.ts';
import { id, optionalLine, optionalProse, prose, roundNumber } from '../text.ts';

export const assessmentCommands = {
  assessImperative: z.strictObject({
    imperative: id,
    round: roundNumber,
    value: level,
    reason: optionalProse.default(''),
  }),
  answerIndicator: z.strictObject({
    indicator: id,
    answer: z.enum(answers),
    note: optionalProse.default(''),
  }),
  recordFinding: z.strictObject({
    /** Not `kind`, which is the command's own. */
    finding: z.enum(['strength', 'area for improvement']),
    text: prose,
    moves: z.array(id).default([]),
  }),
  planAction: z.strictObject({
    issue: prose,
    action: prose,
    owner: optionalLine.default(''),
    start: optionalLine.default(''),
    completion: optionalLine.default(''),
    findingId: id.optional(),
  }),
  undo: z.strictObject({}),
  redo: z.strictObject({}),
};
