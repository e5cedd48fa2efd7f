import { BorderStyle, Footer, Header, PageNumber, Paragraph, TabStopType, TextRun } from 'docx';
import { footOf } from '../../../report/html/sheet.tsx';
import type { ReportModel } from '../../../report/model.ts';
import { printable } from '../../../report/words/printable.ts';
import { colour } from './look.ts';

/** The handling line stands at the head of every page. */
export function runningHead({ title, handling }: ReportModel, width: number): Header {
  const text = printable(`After-action report, ${title}\t${handling}`);
  const bottom = { style: BorderStyle.SINGLE, size: 6, space: 6, color: colour('ink') };
  return new Header({
    children: [
      new Paragraph({
        style: 'RunningHead',
        tabStops: [{ type: TabStopType.RIGHT, position: width }],
        border: { bottom },
        children: [new TextRun(text)],
      }),
    ],
  });
}

export function runningFoot(model: ReportModel, width: number): Footer {
  const { packTitle, packVersion } = model.board;
  const words = printable(`${footOf(model)}\tPack: ${packTitle} ${packVersion}\t`);
  const top = { style: BorderStyle.SINGLE, size: 6, space: 6, color: colour('line2') };
  return new Footer({
    children: [
      new Paragraph({
        style: 'RunningHead',
        tabStops: [
          { type: TabStopType.CENTER, position: Math.round(width / 2) },
          { type: TabStopType.RIGHT, position: width },
        ],
        border: { top },
        children: [
          new TextRun({
            children: [words, PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  });
}
