import { strFromU8, unzipSync } from 'fflate';
import { eventsFor } from '../../src-main/game/audience.ts';
import { writeFileOf } from '../../src-main/hosting/report/write-file.ts';
import type { ReportModel } from '../../src-main/report/model.ts';
import { reportModel } from '../../src-main/report/model.ts';
import type { ReportInput, ReportOptions } from '../../src-main/report/report-input.ts';
import type { TextFormatId } from '../../src-main/report/report-formats.ts';
import { isTextFormat, reportFormats } from '../../src-main/report/report-formats.ts';
import { rosterOf } from '../../src-main/report/roster.ts';
import { writeReport } from '../../src-main/report/write-report.ts';
import type { Rehearsal } from './rehearsal.ts';

export function inputFor(
  room: Rehearsal,
  audience = 'control',
  options: Partial<ReportOptions> = {},
): ReportInput {
  return {
    events: eventsFor(audience, room.log),
    pack: room.pack,
    audience,
    roster: rosterOf(room.log),
    options: { chathamHouse: false, generatedAt: room.now, ...options },
  };
}

export function modelFor(
  room: Rehearsal,
  audience = 'control',
  options: Partial<ReportOptions> = {},
): ReportModel {
  return reportModel(inputFor(room, audience, options));
}

/** The report in every format of text, so that what must never show is looked for in all. */
export function everyText(model: ReportModel): [TextFormatId, string][] {
  return reportFormats
    .map(({ id }) => id)
    .filter(isTextFormat)
    .map((id) => [id, writeReport(id, model)]);
}

/** In the formats that are packed: every file inside by its name, as text. */
export async function packedFiles(
  model: ReportModel,
): Promise<['docx' | 'xlsx', Record<string, string>][]> {
  const packed = (['docx', 'xlsx'] as const).map(
    async (format): Promise<['docx' | 'xlsx', Record<string, string>]> => {
      const content = await writeFileOf(format, model);
      if (typeof content === 'string') throw new Error(`${format} is text`);
      const files = Object.entries(unzipSync(content));
      return [format, Object.fromEntries(files.map(([name, bytes]) => [name, strFromU8(bytes)]))];
    },
  );
  return Promise.all(packed);
}

/** In every format: what is packed is unpacked, as it is written and as it is read. */
export async function everyFormat(model: ReportModel): Promise<[string, string][]> {
  const packed = await packedFiles(model);
  return [
    ...everyText(model),
    ...packed.map(([format, files]): [string, string] => [
      format,
      Object.values(files)
        .flatMap((text) => [text, wordsOf(text)])
        .join('\n'),
    ]),
  ];
}

/** What a reader of a packed file is shown. */
function wordsOf(xml: string): string {
  return xml
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

export function htmlOf(model: ReportModel): string {
  return writeReport('html', model);
}
