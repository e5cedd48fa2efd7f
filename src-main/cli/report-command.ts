import { unreadLogo } from '../contract/logo.ts';
import { pressOf } from '../hosting/report/press.ts';
import { printWithChromium } from '../hosting/report/print-pdf.ts';
import { refusalWords } from '../game/refusal.ts';
import { checkLeaks, suggestedReplacements } from '../report/leaks.ts';
import { reportModel } from '../report/model.ts';
import { photosFor } from '../report/photos.ts';
import type { ReportFormatId } from '../report/report-formats.ts';
import { formatOf, isReportFormat, isTextFormat, reportFormats } from '../report/report-formats.ts';
import type { ReportInput } from '../report/report-input.ts';
import { writeReportSchema } from '../report/report-schema.ts';
import { rosterOf } from '../report/roster.ts';
import { inert } from '../report/words/inert.ts';
import { copyReader } from '../session/read-copy.ts';
import { missing } from './find-session.ts';
import { chosenOptions } from './report-options.ts';
import type { Io } from './io.ts';
import { withDeskIfThere } from './open-desk.ts';
import { eventsOf, readNamedSession } from './read-session.ts';
import { Refused, unavailable } from './refused.ts';
import { writeOutput } from './write-output.ts';

interface Options {
  readonly library?: string;
  readonly format: string;
  readonly audience: string;
  readonly chathamHouse?: true;
  readonly out?: string;
  readonly without?: string;
  readonly handling?: string;
  readonly roundWord?: string;
  readonly dates?: string;
  readonly paper?: string;
  readonly logo?: string;
}

export const knownFormats: readonly string[] = reportFormats.map(({ id }) => id);

/** `tabletop report` */
export async function reportCommand(asked: string, options: Options, io: Io): Promise<void> {
  const { library, format, audience, chathamHouse = false, out } = options;
  if (!isReportFormat(format)) throw unavailable(format, knownFormats.join(', '));
  if (out === undefined && !isTextFormat(format)) throw fileNeeded(format);
  const chosen = chosenOptions(options);
  const report = withDeskIfThere(library, io, (desk) => {
    const session = readNamedSession(desk, asked);
    const input: ReportInput = {
      events: eventsOf(session, audience),
      pack: session.pack,
      audience,
      roster: rosterOf(session.events),
      options: { ...chosen, chathamHouse, generatedAt: io.now(), timeZone: io.timeZone },
    };
    const model = reportModel(chathamHouse ? withoutNames(input, io) : input);
    return { model, photos: photosFor(model, copyReader(desk.library.attachments)) };
  });
  if (report === undefined) throw missing(asked);
  const content = await pressOf(printWithChromium)({ format, ...report });
  if (content === null) throw new Refused('printer-missing', refusalWords['printer-missing']);
  writeOutput(content, out, io);
}

/** `tabletop report-schema` */
export function reportSchemaCommand({ out }: { readonly out?: string }, io: Io): void {
  writeOutput(writeReportSchema(), out, io);
}

/** Bytes in a terminal help nobody. */
function fileNeeded(format: ReportFormatId): Refused {
  const { label, extension } = formatOf(format);
  return new Refused('file-needed', `${label} is no text. Say where to: --out report.${extension}`);
}

/** Nobody is there to decide on each finding, so each is replaced, and told. */
function withoutNames(input: ReportInput, io: Io): ReportInput {
  const check = checkLeaks(input);
  for (const { where, phrase, suggestion } of check.leaks) {
    io.err(`${inert(`replaced: ${where}, “${phrase}” by “${suggestion}”`)}\n`);
  }
  if (input.options.logo) io.err(`${unreadLogo}\n`);
  return { ...input, options: { ...input.options, replacements: suggestedReplacements(check) } };
}
