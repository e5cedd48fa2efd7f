import { writeCsv } from './csv.ts';
import type { CsvOptions } from './csv.ts';
import { writeHtml } from './html.tsx';
import type { HtmlOptions } from './html.tsx';
import { writeJson } from './json.ts';
import { writeMarkdown } from './markdown.ts';
import type { ReportModel } from './model.ts';
import type { TextFormatId } from './report-formats.ts';

export interface WriteOptions {
  readonly html?: HtmlOptions;
  readonly csv?: CsvOptions;
}

/** A report in one of the formats that are text. */
export function writeReport(
  format: TextFormatId,
  model: ReportModel,
  options: WriteOptions = {},
): string {
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
