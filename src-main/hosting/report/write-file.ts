import type { ReportModel } from '../../report/model.ts';
import type { Photos } from '../../report/photos.ts';
import type { ReportFormatId } from '../../report/report-formats.ts';
import { isTextFormat } from '../../report/report-formats.ts';
import { writeReport } from '../../report/write-report.ts';

/** Text, or bytes. */
export type FileContent = string | Uint8Array;

export interface FileOptions {
  readonly photos?: Photos;
}

/** A report in any format, as its file. What a format needs is loaded when it is asked for. */
export async function writeFileOf(
  format: Exclude<ReportFormatId, 'pdf'>,
  model: ReportModel,
  { photos }: FileOptions = {},
): Promise<FileContent> {
  if (isTextFormat(format)) {
    return writeReport(format, model, { html: { ...(photos && { photos }) } });
  }
  switch (format) {
    case 'docx': {
      const { writeDocx } = await import('./write-docx.ts');
      const { rasteriser } = await import('./rasterise.ts');
      const rasterise = await rasteriser();
      return writeDocx(model, { rasterise, ...(photos && { photos }) });
    }
    case 'xlsx': {
      const { writeXlsx } = await import('./write-xlsx.ts');
      return writeXlsx(model);
    }
  }
}
