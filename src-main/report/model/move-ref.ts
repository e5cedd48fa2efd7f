/** Enough to name a move and to link to it. */
export interface MoveRef {
  readonly id: string;
  /** `3.2`. */
  readonly number: string;
  readonly seat: string;
  readonly title: string;
}

export function refOf({ id, number, seat, title }: MoveRef): MoveRef {
  return { id, number, seat, title };
}
