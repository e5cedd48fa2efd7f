import { z } from 'zod';
import { glyphs, tones } from '../../scenario/pack.ts';
import { byId, count, figure, level, moment, moveRef, score, text, texts } from './shared.ts';

const kind = z.enum(['benefit', 'fear']);

export const agreementFigures = { alpha: figure, n: count, raters: count };

export const totals = z.strictObject({
  net: figure,
  index: figure.meta({ description: '100 · net ÷ Σ 2·weight over the rated pairs, −100 to +100' }),
  coverage: z.strictObject({ rated: count, ratable: count }),
  byCriterion: byId,
  bySeat: byId,
  byRound: byId,
  agreement: z.strictObject(agreementFigures),
});

const article = z.strictObject({ title: text, author: text.optional() });

export const board = z.strictObject({
  packId: text,
  packTitle: text,
  packVersion: text,
  packHash: text,
  article,
  protagonist: z.strictObject({ seat: text, name: text }),
  seats: z.array(
    z.strictObject({
      id: text,
      code: text,
      name: text,
      glyph: z.enum(glyphs),
      tone: z.enum(tones),
    }),
  ),
  criteria: z.array(
    z.strictObject({ id: text, kind, name: text, weight: z.number(), source: texts }),
  ),
});

export const summary = z.strictObject({
  headline: text,
  text,
  facts: z.array(z.strictObject({ text, move: moveRef.nullable() })),
  figures: z.array(z.strictObject({ label: text, value: text, note: text, tone: kind.nullable() })),
});

export const overview = z.strictObject({
  rows: z.array(z.strictObject({ label: text, text })),
  rounds: z.array(
    z.strictObject({
      number: count,
      name: text,
      status: z.enum(['planned', 'open', 'closed']),
      openedAt: moment.nullable(),
      closedAt: moment.nullable(),
      planned: text,
      moves: count,
      withdrawn: count,
      net: figure,
    }),
  ),
});

const chartMove = z.strictObject({
  id: text,
  round: count,
  seq: count,
  seat: text,
  title: text,
  action: text,
  status: z.enum(['unfinished', 'logged', 'withdrawn']),
});

export const trajectory = z.strictObject({
  conclusion: text,
  caption: text,
  points: z.array(
    z.strictObject({
      move: chartMove,
      values: byId,
      net: figure,
      position: z.number(),
      spread: z.strictObject({ low: z.number(), high: z.number() }).nullable(),
    }),
  ),
  rounds: z.array(z.strictObject({ number: count, name: text })),
});

export const swings = z.array(
  z.strictObject({
    move: moveRef,
    net: z.number(),
    total: z.number(),
    scores: z.array(score),
    sources: texts,
  }),
);

const seatRow = z.strictObject({ seat: text, moves: count, values: byId, net: figure });
export const seats = z.strictObject({ rows: z.array(seatRow), all: seatRow });

export const criteria = z.array(
  z.strictObject({
    id: text,
    kind,
    name: text,
    question: text,
    weight: z.number(),
    source: texts,
    sum: figure,
    added: figure,
    moves: count,
    rated: count,
    cameAbout: count,
    noEffect: count,
    receded: count,
    strongest: z.array(z.strictObject({ move: moveRef, score, anchor: text })),
  }),
);

export const imperatives = z.array(
  z.strictObject({
    id: text,
    name: text,
    source: texts,
    rounds: z.array(
      z.strictObject({ number: count, value: level.nullable(), word: text, reason: text }),
    ),
  }),
);

const levels = z.strictObject({ '2': text, '1': text, '0': text, '-1': text, '-2': text });

export const rubric = z.strictObject({
  article,
  criteria: z.array(
    z.strictObject({
      id: text,
      kind,
      name: text,
      question: text,
      levels,
      weight: z.number(),
      source: texts,
    }),
  ),
  imperatives: z.array(
    z.strictObject({ id: text, name: text, short: text, description: text, source: texts }),
  ),
  paragraphs: z.array(z.strictObject({ ref: text, gist: text })),
});
