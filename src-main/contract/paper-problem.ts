/** What is wrong with a session on paper, told so that the cell can be found and put right. */
import { z } from 'zod';

type Words = Record<string, (detail: string) => string>;

export const paperWords = {
  'file-missing': () => 'The file is missing.',
  'file-unknown': (known) => `No such file is read; these are: ${known}.`,
  'file-too-large': (limit) => `The file is larger than ${limit} MB.`,
  'file-unreadable': (why) => `The file cannot be read (${why}).`,
  'file-twice': () => 'There are two files of this name.',
  'rows-too-many': (most) => `There are more than ${most} rows.`,
  'not-utf-8': () => 'This is not UTF-8. Save the file as “CSV UTF-8”.',
  'not-commas': () => 'The cells are not separated by commas. Save the file as “CSV UTF-8”.',
  'quote-open': () => 'A quotation mark is not closed. Nothing after it was read.',
  'quote-within': () => 'A quotation mark stands within a cell. Nothing after it was read.',
  'header-missing': () => 'The header row is missing.',
  'column-unknown': (known) => `No such column; these are: ${known}.`,
  'column-missing': () => 'The column is missing.',
  'column-twice': () => 'The column stands here twice.',
  'column-unnamed': () => 'There is text below, and no name in the header row.',
  'cell-count': (counts) => `The row has ${counts}.`,
  'rows-none': () => 'There is no row below the header.',
  'row-second': () => 'There is one session, so one row below the header.',
  'cell-empty': () => 'This cannot be empty.',
  'cell-too-long': (limit) => `This is too long: ${limit} characters at most.`,
  'list-too-long': (limit) => `This is too much: ${limit} at most.`,
  'scenario-unknown': (known) => `No such scenario; there is ${known}.`,
  'seat-unknown': (name) => `No such seat in this pack: ${name}.`,
  'seat-not-player': () => 'Only players sit in a seat.',
  'part-unknown': (known) => `No such part; these are: ${known}.`,
  'name-twice': (row) => `The same name stands in row ${row}, and one of the two may score.`,
  'instrument-unknown': (name) => `No such instrument in this pack: ${name}.`,
  'criterion-unknown': (known) => `No such criterion in this pack; these are: ${known}.`,
  'outcome-unknown': (known) => `No such outcome; these are: ${known}.`,
  'visibility-mixed': () => '“public” and “control” stand alone, without seats.',
  'round-unreadable': (most) => `A round is a whole number from 1 to ${most}.`,
  'round-gap': (round) => `Round ${round}, which comes before, has no move.`,
  'date-unreadable': () => 'This is not a date such as 2026-03-12.',
  'date-later': () => 'This is later than today.',
  'time-unreadable': () => 'This is not a time such as 14:27, or 2026-03-12T14:27.',
  'time-without-date': () => 'The time needs the date of the session, in session.csv.',
  'time-later': () => 'This is later than now.',
  'value-unreadable': () => 'A score is −2, −1, 0, +1, +2 or “insufficient”.',
  'move-twice': (row) => `The same round, seat and title stand in row ${row}.`,
  'move-missing': () => 'moves.csv has no move of this round, seat and title.',
  'evaluator-unknown': () => 'Nobody of this name is in participants.csv.',
  'evaluator-part': (part) =>
    `Only evaluators and control score; in participants.csv this is “${part}”.`,
  'score-twice': (row) => `The same evaluator scored it on this criterion in row ${row}.`,
  refused: (why) => why,
} as const satisfies Words;

export type PaperCode = keyof typeof paperWords;

const paperProblem = z.object({
  file: z.string(),
  /** As a spreadsheet counts: the header is row 1; `null` when it is the whole file. */
  row: z.number().nullable(),
  column: z.string().nullable(),
  code: z.custom<PaperCode>((value) => typeof value === 'string'),
  message: z.string(),
});
export type PaperProblem = z.infer<typeof paperProblem>;

/** What became of the sheets of one session: all of them, or none. */
export const paperOutcome = z.union([
  z.object({
    ok: z.literal(true),
    sessionId: z.string(),
    title: z.string(),
    moves: z.number(),
    scores: z.number(),
  }),
  /** `more` are wrong beyond those that are listed. */
  z.object({ ok: z.literal(false), problems: z.array(paperProblem), more: z.number() }),
]);
export type PaperOutcome = z.infer<typeof paperOutcome>;

/** Problems that are listed at most; whoever has more has made one mistake many times. */
export const mostProblems = 1000;
