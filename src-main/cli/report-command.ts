import { checkLeaks, suggestedReplacements } from '../report/leaks.ts';
import { reportModel } from '../report/model.ts';
import { isReportFormat, reportFormats } from '../report/report-formats.ts';
import type { ReportInput } from '../report/report-input.ts';
import { photosFor } from '../report/photos.ts';
import { rosterOf } from '../report/roster.ts';
import { inert } from '../report/words/inert.ts';
import { writeReport } from '../report/write-report.ts';
import { copyReader } from '../session/read-copy.ts';
import { missing } from './find-session.ts';
import type { Io } from './io.ts';
import { withDeskIfThere } from './open-desk.ts';
import { eventsOf, readNamedSession } from './read-session.ts';
import { unavailable } from './refused.ts';
import { writeOutput } from './write-output.ts';

interface Options {
  readonly library?: string;
  readonly format: string;
  readonly audience: string;
  readonly chathamHouse?: true;
  readonly out?: string;
}

const written = reportFormats.map(({ id }) => id);

/** Those that take more than this program are known too, so as to say so. */
export const knownFormats: readonly string[] = [...written, 'docx', 'pdf', 'xlsx'];

/** `tabletop report` */
export function reportCommand(asked: string, options: Options, io: Io): void {
  const { library, format, audience, chathamHouse = false, out } = options;
  if (!isReportFormat(format)) throw unavailable(format, written.join(', '));
  const text = withDeskIfThere(library, io, (desk) => {
    const session = readNamedSession(desk, asked);
    const input: ReportInput = {
      events: eventsOf(session, audience),
      pack: session.pack,
      audience,
      roster: rosterOf(session.events),
      options: { chathamHouse, generatedAt: io.now(), timeZone: io.timeZone },
    };
    const model = reportModel(chathamHouse ? withoutNames(input, io) : input);
    const photos = photosFor(model, copyReader(desk.library.attachments));
    return writeReport(format, model, { html: { photos } }).text;
  });
  if (text === undefined) throw missing(asked);
  writeOutput(text, out, io);
}

/** Nobody is there to decide on each finding, so each is replaced, and told. */
function withoutNames(input: ReportInput, io: Io): ReportInput {
  const check = checkLeaks(input);
  for (const { where, phrase, suggestion } of check.leaks) {
    io.err(`${inert(`replaced: ${where}, “${phrase}” by “${suggestion}”`)}\n`);
  }
  return { ...input, options: { ...input.options, replacements: suggestedReplacements(check) } };
}
