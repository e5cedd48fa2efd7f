/** What a file holds, whatever kind it is: a row of headings and the rows under it. */

export interface TableRow {
  /** From 1, as in the sheet. */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface Table {
  readonly header: readonly string[];
  readonly rows: readonly TableRow[];
}

export const mostRows = 2000;
/** In bytes. */
export const largestFile = 5 * 1024 * 1024;

/** Why a file is not taken, and what to do about it. */
export const fileProblems = {
  'too-big': 'The file is larger than 5 MB. Leave out pictures, or split the list.',
  empty: 'The file is empty. Choose the file that holds the list.',
  unreadable:
    'The file is neither an Excel workbook (.xlsx) nor a CSV file. Save the list as one of these.',
  damaged: 'The workbook is damaged. Open it in the spreadsheet it came from and save it again.',
  password:
    'The workbook is protected by a password or is in the old .xls format. Save it as .xlsx without a password.',
  'no-header': 'There is no row of headings. Put the names of the columns in the first row.',
  'no-rows': 'There is nothing under the headings. Choose the sheet or file that holds the list.',
  'too-many-rows': 'There are more than 2,000 rows. Split the list.',
} as const satisfies Record<string, string>;
export type FileProblem = keyof typeof fileProblems;

export type Read =
  | { readonly ok: true; readonly table: Table }
  | { readonly ok: false; readonly problem: FileProblem };

/** The first row that is not empty is the row of headings. */
export function tableOf(sheet: readonly (readonly string[])[]): Read {
  const filled = sheet
    .map((cells, index) => ({ line: index + 1, cells: cells.map(tidy) }))
    .filter(({ cells }) => cells.some(Boolean));
  const [head, ...rows] = filled;
  if (!head) return { ok: false, problem: 'empty' };
  if (head.cells.filter(Boolean).length < 2) return { ok: false, problem: 'no-header' };
  if (rows.length === 0) return { ok: false, problem: 'no-rows' };
  if (rows.length > mostRows) return { ok: false, problem: 'too-many-rows' };
  return { ok: true, table: { header: head.cells, rows } };
}

function tidy(cell: string): string {
  return cell.replace(/\r\n?/g, '\n').trim();
}
