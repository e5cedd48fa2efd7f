import { z } from 'zod';
import { agreementFigures } from './figures.ts';
import { count, figure, moment, moveRef, score, text, texts } from './shared.ts';

const share = z.number().min(0).max(1);

export const outcome = z.strictObject({
  profiles: z.array(
    z.strictObject({
      id: text,
      name: text,
      epithet: text,
      source: texts,
      indicators: z.array(
        z.strictObject({
          id: text,
          text,
          answer: z.enum(['yes', 'partly', 'no', 'unknown', 'not answered']),
          note: text,
        }),
      ),
      holds: z.number().min(0),
      unknown: count,
      share,
    }),
  ),
  closest: texts,
  conclusion: text,
});

const disagreement = z.strictObject({ move: moveRef, score, gap: z.number().min(0) });

const interval = z.strictObject({ low: z.number(), high: z.number() }).nullable();

export const agreement = z.strictObject({
  ...agreementFigures,
  interval,
  statement: text,
  byCriterion: z.array(z.strictObject({ id: text, alpha: figure, n: count, interval })),
  evaluators: z.array(z.strictObject({ name: text, rated: count, total: figure })),
  widest: z.array(disagreement),
  dissents: z.array(disagreement),
});

export const sensitivity = z.strictObject({
  statement: text,
  net: figure,
  order: texts,
  trials: z.array(
    z.strictObject({
      change: text,
      criterion: text.nullable(),
      net: figure,
      order: texts,
      turnsSign: z.boolean(),
      turnsOrder: z.boolean(),
    }),
  ),
});

export const calibration = z.array(
  z.strictObject({
    by: text,
    n: count,
    brier: share.nullable(),
    table: z.array(
      z.strictObject({
        from: z.number(),
        to: z.number(),
        n: count,
        stated: figure,
        happened: figure,
        moves: z.array(moveRef),
      }),
    ),
  }),
);

const finding = z.strictObject({ id: text, text, moves: z.array(moveRef) });
export const findings = z.strictObject({
  strengths: z.array(finding),
  areas: z.array(finding),
});

export const plan = z.array(
  z.strictObject({ issue: text, action: text, owner: text, start: text, completion: text }),
);

export const participants = z.strictObject({
  statement: text,
  rows: z.array(
    z.strictObject({ name: text, affiliation: text, part: text, seat: text, lead: z.boolean() }),
  ),
});

export const log = z.strictObject({
  statement: text,
  entries: z.array(
    z.strictObject({
      version: count,
      recordedAt: moment,
      occurredAt: moment.nullable(),
      actor: text,
      sentence: text,
      undone: z.boolean(),
      hash: text,
    }),
  ),
});
