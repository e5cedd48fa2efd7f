import { writeCsv } from './csv.ts';
import type { CsvOptions } from './csv.ts';
import { writeHtml } from './html.tsx';
import type { HtmlOptions } from './html.tsx';
import { writeJson } from './json.ts';
import { writeMarkdown } from './markdown.ts';
import type { ReportModel } from './model.ts';
import type { ReportFormatId } from './report-formats.ts';
import { reportFormats } from './report-formats.ts';

export interface WriteOptions {
  readonly html?: HtmlOptions;
  readonly csv?: CsvOptions;
}

export interface WrittenReport {
  readonly text: string;
  readonly media: string;
  /** Without a dot. */
  readonly extension: string;
}

/** A report in one of the formats the core can write by itself. */
export function writeReport(
  format: ReportFormatId,
  model: ReportModel,
  options: WriteOptions = {},
): WrittenReport {
  const { media = 'text/plain', extension = format } =
    reportFormats.find(({ id }) => id === format) ?? {};
  return { text: textOf(format, model, options), media, extension };
}

function textOf(format: ReportFormatId, model: ReportModel, options: WriteOptions): string {
  switch (format) {
    case 'html':
      return writeHtml(model, options.html);
    case 'md':
      return writeMarkdown(model);
    case 'csv':
      return writeCsv(model, options.csv);
    case 'json':
      return writeJson(model);
  }
}
