import type { PaperProblem } from './paper-problem.ts';

/** `moves.csv row 4, column seat: No such seat in this pack: Berlin.` */
export function problemLine({ file, row, column, message }: PaperProblem): string {
  const place = [row === null ? '' : ` row ${row}`, column === null ? '' : `, column ${column}`];
  return `${file}${place.join('')}: ${message}`;
}
