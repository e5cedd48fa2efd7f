/** What the file of a report looks like, for whoever reads it with a program. */
import { z } from 'zod';
import { chronology, lasting } from './schema/chronology.ts';
import {
  board,
  criteria,
  imperatives,
  overview,
  rubric,
  seats,
  summary,
  swings,
  totals,
  trajectory,
} from './schema/figures.ts';
import {
  agreement,
  calibration,
  findings,
  log,
  outcome,
  participants,
  plan,
  sensitivity,
} from './schema/judgement.ts';
import { count, moment, text, texts } from './schema/shared.ts';
import type { SectionId } from './section.ts';

/** Raised when what is written is not what was written before. */
const schemaNumber = 1;
export const reportSchemaName = `tabletop-report-${schemaNumber}.schema.json`;

const parts = {
  summary,
  overview,
  reading: texts,
  trajectory,
  swings,
  seats,
  criteria,
  imperatives,
  outcome,
  chronology,
  lasting,
  agreement,
  sensitivity,
  calibration,
  findings,
  plan,
  participants,
  rubric,
  log,
} satisfies Record<SectionId, z.ZodType>;

/** The whole file; a section that was not chosen is not there. */
export const reportSchema = z
  .strictObject({
    $schema: z.literal(reportSchemaName),
    format: z.literal('tabletop-report'),
    formatVersion: z.literal(schemaNumber),
    session: z.strictObject({
      id: text,
      version: count,
      status: z.enum(['planned', 'running', 'finished']),
      title: text,
      handling: text,
    }),
    audience: z.strictObject({ id: text, name: text, statement: text }),
    chathamHouse: z.boolean(),
    generatedAt: moment,
    timeZone: text,
    pack: board,
    totals,
  })
  .extend(z.strictObject(parts).partial().shape);

export function reportJsonSchema(): object {
  const { $schema, ...rest } = z.toJSONSchema(reportSchema);
  return { $schema, $id: reportSchemaName, title: 'A Tabletop after-action report', ...rest };
}

export function writeReportSchema(): string {
  return `${JSON.stringify(reportJsonSchema(), null, 2)}\n`;
}
