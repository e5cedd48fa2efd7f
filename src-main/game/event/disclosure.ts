import { z } from 'zod';
import { id, moment, optionalProse, prose, roundNumber } from '../text.ts';
import { adjudication } from './adjudication.ts';
import { argument, declared, estimate, visibility } from './moves.ts';
import { dealStatuses } from '../deal-status.ts';
import { level, revealedScore } from './scores.ts';

const override = z.strictObject({ by: id, reason: optionalProse });
const stopped = override.extend({ at: moment });

/**
 * What has become of a move, for whoever learns of it only now. Each is absent in logs written
 * before it was carried, and then means that nothing is told of it.
 */
const became = {
  status: z.enum(['unfinished', 'logged']).optional(),
  arguments: z.array(argument.extend({ struck: z.boolean() })).optional(),
  estimates: z.array(estimate).optional(),
  adjudication: adjudication
    .extend({ at: moment, override: override.optional(), stopped: stopped.optional() })
    .optional(),
  revealed: z.strictObject({ at: moment, scores: z.array(revealedScore) }).optional(),
  reconciled: z
    .array(
      z.strictObject({ criterion: id, value: level, reason: optionalProse, dissents: z.array(id) }),
    )
    .optional(),
  /** The moves of its round that stand before it. */
  follows: z.array(id).optional(),
  /** What it did to deals. */
  fates: z.array(z.strictObject({ dealId: id, status: z.enum(dealStatuses) })).optional(),
};

export const disclosureEvents = {
  /** Carries the move as it stands, so that whoever learns of it now can fold it. */
  moveDisclosed: z.strictObject({
    moveId: id,
    to: visibility,
    move: declared.extend({ recordedAt: moment, occurredAt: moment }),
    ...became,
  }),
  /** Carries the deal as it stands, so that whoever learns of it now can fold it. */
  dealDisclosed: z.strictObject({
    dealId: id,
    /** Absent in old logs: everyone. Parties are not named; they know. */
    to: visibility.optional(),
    status: z.enum(dealStatuses),
    round: roundNumber,
    parties: z.array(id).min(2),
    terms: prose,
    dueRound: roundNumber.optional(),
    /** What became of it, from its proposal on. */
    history: z
      .array(
        z.strictObject({
          status: z.enum(dealStatuses),
          at: moment,
          moveId: id.optional(),
          reason: optionalProse,
        }),
      )
      .optional(),
    /** The moves that speak of it. */
    moves: z.array(id).optional(),
  }),
};
