import { z } from 'zod';
import { answers } from '../event/assessment.ts';
import { level } from '../event/scores.ts';
import { id, optionalLine, optionalProse, prose, roundNumber } from '../text.ts';

const finding = z.strictObject({
  /** Not `kind`, which is the command's own. */
  finding: z.enum(['strength', 'area for improvement']),
  text: prose,
  moves: z.array(id).default([]),
});

const action = z.strictObject({
  issue: prose,
  action: prose,
  owner: optionalLine.default(''),
  start: optionalLine.default(''),
  completion: optionalLine.default(''),
});

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
  recordFinding: finding,
  /** As it is to read, in whole. */
  changeFinding: finding.extend({ findingId: id }),
  withdrawFinding: z.strictObject({ findingId: id }),
  planAction: action.extend({ findingId: id.optional() }),
  changeAction: action.extend({ actionId: id }),
  withdrawAction: z.strictObject({ actionId: id }),
  undo: z.strictObject({}),
  redo: z.strictObject({}),
};
