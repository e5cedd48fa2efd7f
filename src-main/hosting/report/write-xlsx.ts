import writeXlsxFile from 'write-excel-file/universal';
import type { ReportModel } from '../../report/model.ts';
import type { WorkbookCell, WorkbookSheet } from '../../report/workbook.ts';
import { workbookOf } from '../../report/workbook.ts';

/** Widths of columns, in characters. */
const widths = { least: 8, most: 60 } as const;

/** Text is written as text, so that none of it can be a formula. */
export async function writeXlsx(model: ReportModel): Promise<Uint8Array> {
  const sheets = workbookOf(model).map((sheet) => ({
    sheet: sheet.name,
    data: sheet.rows.map((row, line) => row.map((value) => cellOf(value, line === 0))),
    stickyRowsCount: 1,
    columns: columnsOf(sheet),
  }));
  const blob = await writeXlsxFile(sheets).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

function cellOf(value: WorkbookCell, isHead: boolean) {
  if (value === null || value === '') return null;
  if (typeof value === 'number') return { value, type: Number };
  const look = isHead ? { fontWeight: 'bold' as const } : { alignVertical: 'top' as const };
  return { value, type: String, wrap: true, ...look };
}

function columnsOf({ rows }: WorkbookSheet): { width: number }[] {
  const [head = []] = rows;
  return head.map((_, column) => {
    const longest = Math.max(...rows.slice(0, 200).map((row) => String(row[column] ?? '').length));
    return { width: Math.min(widths.most, Math.max(widths.least, longest + 2)) };
  });
}
