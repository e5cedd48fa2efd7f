/**
 * What a spreadsheet takes for the beginning of a formula: also behind blanks and line ends, and
 * in full width, in which some of them read it all the same. What has been made inert already is
 * marked once more, so that taking the mark away gives back what was there.
 */
export const formula = /^'*(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/u;

/** Takes away the apostrophe that keeps a cell from being a formula. */
export function withoutMark(cell: string): string {
  return cell.startsWith("'") && formula.test(cell.slice(1)) ? cell.slice(1) : cell;
}
