/**
 * What a spreadsheet takes for the beginning of a formula: also behind blanks and line ends, and
 * in full width, in which some of them read it all the same.
 */
export const leadsFormula = /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/u;

/** A cell without the mark that has kept it from being taken for a formula. */
export function unmarked(cell: string): string {
  return cell.startsWith("'") && leadsFormula.test(cell.slice(1)) ? cell.slice(1) : cell;
}
