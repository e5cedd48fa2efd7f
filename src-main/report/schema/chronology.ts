import { z } from 'zod';
import {
  byId,
  count,
  figure,
  knownTo,
  moment,
  moveRef,
  photo,
  score,
  text,
  texts,
} from './shared.ts';

const adjudication = z.strictObject({
  method: text,
  outcome: z.enum(['takes effect', 'partly', 'fails', 'backfires']),
  degree: text.optional(),
  ruling: text,
  narration: text,
  lasting: text,
  stopped: z.strictObject({ by: text, reason: text, at: moment }).nullable(),
  stage: text,
  override: z.strictObject({ by: text, reason: text }).nullable(),
  at: moment,
});

const move = z.strictObject({
  ...moveRef.shape,
  round: count,
  seq: count,
  version: count,
  author: text,
  action: text,
  effect: text,
  instruments: texts,
  targets: z.array(z.strictObject({ seat: text.nullable(), name: text })),
  knownTo,
  status: z.enum(['unfinished', 'logged', 'withdrawn']),
  occurredAt: moment,
  recordedAt: moment,
  late: z.boolean(),
  withdrawn: z.strictObject({ at: moment, reason: text }).nullable(),
  amendments: z.array(
    z.strictObject({
      at: moment,
      version: count,
      reason: text,
      earlier: z.array(z.strictObject({ field: text, text })),
    }),
  ),
  arguments: z.array(
    z.strictObject({
      side: z.enum(['for', 'against']),
      by: text,
      weight: text,
      text,
      struck: z.boolean(),
    }),
  ),
  estimates: texts,
  adjudication: adjudication.nullable(),
  scores: z.array(score),
  values: byId,
  net: figure,
  total: figure,
  sources: texts,
  injects: texts,
  deals: texts,
  attachments: z.array(photo),
});

const dealStatus = z.enum(['proposed', 'agreed', 'declined', 'kept', 'broken']);

const entry = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('move'), at: moment, move }),
  z.strictObject({
    kind: z.literal('inject'),
    label: text,
    at: moment,
    version: count,
    title: text,
    text,
    knownTo,
  }),
  z.strictObject({
    kind: z.literal('deal'),
    label: text,
    round: count,
    at: moment,
    parties: texts,
    terms: text,
    due: count.nullable(),
    knownTo,
    status: dealStatus,
    history: z.array(
      z.strictObject({ status: dealStatus, at: moment, move: moveRef.nullable(), reason: text }),
    ),
  }),
  z.strictObject({
    kind: z.literal('note'),
    at: moment,
    text,
    speaker: text,
    isStruck: z.boolean(),
    about: moveRef.nullable(),
    knownTo,
  }),
]);

export const chronology = z.array(
  z.strictObject({
    number: count,
    name: text,
    openedAt: moment.nullable(),
    closedAt: moment.nullable(),
    entries: z.array(entry),
    attachments: z.array(photo),
  }),
);

export const lasting = z.strictObject({
  effects: z.array(
    z.strictObject({
      move: moveRef,
      effect: text,
      since: moment,
      knownTo,
      stopped: adjudication.shape.stopped,
    }),
  ),
  projects: z.array(
    z.strictObject({
      name: text,
      stages: z.array(z.strictObject({ move: moveRef, at: count, of: count, result: text })),
    }),
  ),
});
