/** A workbook of one sheet. Text is written as text, so that none of it can be a formula. */
import writeXlsxFile from 'write-excel-file/universal';

/** Characters from which on the library packs in workers, which the page's policy forbids. */
export const mostText = 140_000;

export function fitsWorkbook(rows: readonly (readonly (string | number)[])[]): boolean {
  const size = rows.flat().reduce<number>((sum, cell) => sum + String(cell).length + 60, 0);
  return size < mostText;
}

export async function writeWorkbook(
  rows: readonly (readonly (string | number)[])[],
  widths: readonly number[],
): Promise<Uint8Array<ArrayBuffer>> {
  const sheet = rows.map((row, line) =>
    row.map((value) =>
      typeof value === 'number'
        ? { value, type: Number }
        : {
            value: printable(value),
            type: String,
            wrap: true,
            ...(line === 0 && { fontWeight: 'bold' as const }),
          },
    ),
  );
  const options = {
    sheet: 'Injects',
    stickyRowsCount: 1,
    columns: widths.map((width) => ({ width })),
  };
  const blob = await writeXlsxFile(sheet, options).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

/** XML takes no control characters but tabs and line ends. */
function printable(text: string): string {
  // oxlint-disable-next-line no-control-regex -- control characters are what is taken out
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
}
