import { writeHtml } from '../../report/html.tsx';
import type { ReportModel } from '../../report/model.ts';
import type { Photos } from '../../report/photos.ts';
import type { ReportFormatId } from '../../report/report-formats.ts';
import type { PrintPdf } from './print-pdf.ts';
import type { FileContent } from './write-file.ts';
import { writeFileOf } from './write-file.ts';

/** A report and what it is to become. Plain data, so that another thread can be handed it. */
export interface PressJob {
  readonly format: ReportFormatId;
  readonly model: ReportModel;
  readonly photos: Photos;
}

/**
 * Makes the file; `null` for a PDF where nothing can print.
 *
 * @throws AbortError when it is called off
 */
export type Press = (job: PressJob, signal?: AbortSignal) => Promise<FileContent | null>;

/** What is written without printing. */
export type WriteJob = PressJob & { readonly format: Exclude<ReportFormatId, 'pdf'> };

/** How it is written: here, or in a thread of its own. */
type Write = (job: WriteJob, signal?: AbortSignal) => Promise<FileContent>;

export function pressOf(print: PrintPdf, write: Write = writeHere): Press {
  return async ({ format, model, photos }, signal) => {
    if (format !== 'pdf') return write({ format, model, photos }, signal);
    const { fontCss } = await import('./report-fonts.ts');
    const page = writeHtml(model, { photos, fontCss, contents: false, unfolded: true });
    return print(page, signal);
  };
}

const writeHere: Write = ({ format, model, photos }) => writeFileOf(format, model, { photos });
