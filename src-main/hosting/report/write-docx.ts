import { Document, Packer, SectionType } from 'docx';
import { reportTree } from '../../report/report-tree.tsx';
import type { ReportModel } from '../../report/model.ts';
import type { Photos } from '../../report/photos.ts';
import { printable } from '../../report/words/printable.ts';
import { blocksOf } from './docx/blocks.ts';
import { Bookmarks } from './docx/bookmarks.ts';
import { margins, papers, textWidth } from './docx/look.ts';
import type { Rasterise } from './docx/pictures.ts';
import { runningFoot, runningHead } from './docx/running.ts';
import { externalStyles, styles } from './docx/styles.ts';

export interface DocxOptions {
  readonly rasterise: Rasterise;
  readonly photos?: Photos;
}

/** The report as a Word file: the sections of the HTML, in Word's own headings and tables. */
export async function writeDocx(model: ReportModel, options: DocxOptions): Promise<Uint8Array> {
  const { rasterise, photos } = options;
  const width = textWidth(model.paper);
  const drawing = { bookmarks: new Bookmarks(), rasterise, width };
  const page = {
    size: papers[model.paper],
    margin: {
      top: margins.top,
      bottom: margins.bottom,
      left: margins.side,
      right: margins.side,
      header: margins.head,
      footer: margins.foot,
    },
  };
  const document = new Document({
    title: printable(`After-action report, ${model.title}`),
    // The library would put a name of its own there.
    creator: '',
    lastModifiedBy: '',
    externalStyles,
    styles,
    sections: reportTree(model, photos).map((sheet, place) => ({
      // What runs over page one shares the next with what follows, as in the HTML.
      properties: { page, ...(flows(model, place) && { type: SectionType.CONTINUOUS }) },
      headers: { default: runningHead(model, width) },
      footers: { default: runningFoot(model, width) },
      children: blocksOf(sheet, drawing),
    })),
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function flows(model: ReportModel, sheet: number): boolean {
  return sheet === 1 && model.sections.includes('summary');
}
