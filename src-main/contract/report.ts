import { oc } from '@orpc/contract';
import { z } from 'zod';
import { errors } from './errors.ts';

export const reportRequest = z.object({
  sessionId: z.string().min(1).max(80),
  format: z.enum(['pdf', 'html', 'docx', 'md', 'xlsx', 'csv', 'json']),
  audience: z.string().min(1),
  chathamHouse: z.boolean(),
  /** Sections left out of the report, by id. */
  without: z.array(z.string()).default([]),
  /** Words put in place of a roster name or affiliation, by the phrase found. */
  replacements: z.record(z.string(), z.string()).default({}),
  /** Said at the head of every page; empty for the session's own. */
  handling: z.string().max(200).default(''),
  /** What a round is called; empty for “Round”. */
  roundWord: z.string().trim().max(30).default(''),
  /** Of days in words, such as `fr`. */
  dateLanguage: z.string().min(2).max(35).default('en-GB'),
  paper: z.enum(['A4', 'Letter']).default('A4'),
  /** A picture for the first page, as a `data:` address; empty for none. */
  logo: z.string().max(420_000).default(''),
  /** IANA name, such as `Europe/Brussels`. */
  timeZone: z.string().min(1),
});
export type ReportRequest = z.infer<typeof reportRequest>;

const file = { name: z.string(), media: z.string() };

export const textFile = z.strictObject({ ...file, text: z.string() });

/** Text, or bytes as base64. */
export const reportFile = z.union([textFile, z.strictObject({ ...file, bytes: z.string() })]);
export type ReportFile = z.infer<typeof reportFile>;

const base = oc.errors(errors);

export const reportContract = {
  /** The whole report, filtered for its audience before it is written. */
  render: base.input(reportRequest).output(reportFile),
  /** The JSON Schema that a report written as JSON names. */
  schema: base.output(textFile),
};
