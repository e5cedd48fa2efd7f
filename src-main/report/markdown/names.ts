import type { MoveRef } from '../model/move-ref.ts';
import type { ReportModel } from '../model.ts';
import { inline } from './escape.ts';

export function codeOf({ board }: ReportModel, seat: string): string {
  return board.seats.find(({ id }) => id === seat)?.code ?? inline(seat);
}

/** “2.1 WAS Annex C”. */
export function moveName(model: ReportModel, { number, seat, title }: MoveRef): string {
  return `${number} ${codeOf(model, seat)} ${inline(title)}`;
}
