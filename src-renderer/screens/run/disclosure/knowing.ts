import type { Pack, Seat } from '../../../../src-main/scenario/pack.ts';

interface Knowing {
  /** “Moscow, Beijing and control”. */
  readonly words: string;
  /** The seats that do not know. */
  readonly others: readonly Seat[];
}

export function knowing(ids: readonly string[], { seats }: Pack): Knowing {
  const names = seats.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
  return {
    words: new Intl.ListFormat('en-GB').format([...names, 'control']),
    others: seats.filter(({ id }) => !ids.includes(id)),
  };
}
