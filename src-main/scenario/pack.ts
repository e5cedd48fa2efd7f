import { z } from 'zod';
import { trigger } from '../game/event/injects.ts';
import { minutes } from '../game/text.ts';
import { yardstickIds } from '../game/yardstick.ts';
import { methodSchema } from './method-schema.ts';

/** A paragraph of the source text, such as `¶14`. */
const paragraph = z.string().regex(/^¶[1-9]\d*$/);
const source = z.array(paragraph).min(1);
const id = z.string().regex(/^[A-Za-z][A-Za-z0-9-]{0,39}$/);
const line = z.string().min(1).max(200);
const prose = z.string().min(1).max(2000);
const lines = z.array(prose).min(1);

export const glyphs = ['circle', 'diamond', 'square', 'triangle', 'pentagon', 'cross'] as const;
export const tones = ['vermilion', 'mauve', 'blue', 'amber', 'green', 'slate'] as const;

const briefSchema = z.strictObject({
  situation: prose,
  aims: lines,
  redLines: lines,
  levers: lines,
  watch: lines,
  unknowns: lines,
});

const seatSchema = z.strictObject({
  id,
  /** Three capital letters. */
  code: z.string().regex(/^[A-Z]{3}$/),
  name: line,
  glyph: z.enum(glyphs),
  tone: z.enum(tones),
  brief: briefSchema,
  source,
});

/** Each level of a behaviourally anchored scale has its own words. */
const levelsSchema = z.strictObject({
  '2': line,
  '1': line,
  '0': line,
  '-1': line,
  '-2': line,
});

const criterionSchema = z.strictObject({
  id,
  kind: z.enum(['benefit', 'fear']),
  name: line,
  /** What the rater is asked. */
  question: prose,
  levels: levelsSchema,
  weight: z.number().min(0),
  source,
});

const imperativeSchema = z.strictObject({
  id,
  name: line,
  short: line,
  description: prose,
  source,
});

const profileSchema = z.strictObject({
  id,
  name: line,
  epithet: line.optional(),
  indicators: z.array(z.strictObject({ id, text: line })).min(1),
  source,
});

const instrumentSchema = z.strictObject({ id, name: line, source });

const injectSchema = z.strictObject({
  id,
  title: line,
  /** Read out, or put on the projector, when it is released. */
  text: prose,
  /** Seats it goes to; every seat when empty. */
  targets: z.array(id),
  /** The round it is meant for, from 1. */
  round: z.number().int().min(1),
  /** What it waits for within its round, such as another inject; absent means nothing. */
  trigger: trigger.optional(),
  /** What control expects the seats to do. */
  expected: prose,
  /** For control alone. */
  note: prose,
  /** Criteria it is meant to test. */
  tests: z.array(id),
  source,
});

const roundPlanSchema = z.strictObject({
  name: line,
  minutes: z.strictObject({
    brief: minutes,
    negotiate: minutes,
    move: minutes,
    adjudicate: minutes,
    score: minutes,
    // Packs were kept before it existed; what is kept, and its hash, stay as they are.
    hotWash: minutes.default(0),
  }),
  /** Minutes of break after the round. */
  breakAfter: minutes,
});

/**
 * Everything an exercise is played with: seats, rubric, injects, and where each comes from.
 * Data, not code: a facilitator can copy and change it; a session keeps the version it used.
 */
export const packSchema = z.strictObject({
  id,
  version: z.string().regex(/^\d{1,6}\.\d{1,6}$/),
  title: line,
  description: prose,
  article: z.strictObject({ title: line, author: line.optional() }),
  /** Whose position the rubric measures. */
  protagonist: z.strictObject({ seat: id, name: line }),
  seats: z.array(seatSchema).min(2).max(9),
  voices: z.array(z.strictObject({ id, name: line, note: prose, source })),
  criteria: z.array(criterionSchema).min(1).max(12),
  imperatives: z.array(imperativeSchema),
  profiles: z.array(profileSchema),
  playbook: z.array(z.strictObject({ id, text: prose, source })),
  instruments: z.array(instrumentSchema).min(1),
  injects: z.array(injectSchema),
  /** No more than a session can plan. */
  rounds: z.array(roundPlanSchema).min(1).max(12),
  /** How moves are adjudicated; left out, in the standard ways. Older packs keep their hash. */
  methods: z.array(methodSchema).min(1).max(5).optional(),
  /** What words likelihoods are given in; PHIA's unless said. */
  yardstick: z.enum(yardstickIds).optional(),
  /** What each cited paragraph says, in the project's own words. */
  paragraphs: z.array(z.strictObject({ ref: paragraph, gist: prose })).min(1),
});

export type Pack = z.infer<typeof packSchema>;
export type Seat = Pack['seats'][number];
export type PackCriterion = Pack['criteria'][number];
export type Inject = Pack['injects'][number];
export type RoundPlan = Pack['rounds'][number];
export type Glyph = (typeof glyphs)[number];
export type Tone = (typeof tones)[number];
