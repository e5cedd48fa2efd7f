import { createContext, useContext } from 'react';
import type { PackProblem } from '../../../src-main/scenario/pack-problem.ts';
import type { Value } from './draft-value.ts';

export interface PackEditing {
  /** As it is typed. */
  readonly value: Value;
  readonly problems: readonly PackProblem[];
  /** It comes with Tabletop, or has been put away. */
  readonly isReadOnly: boolean;
  /** Kept at once. */
  readonly change: (value: Value) => void;
  /** The field to take the caret, if any; taken once. */
  readonly wanted: string | null;
  readonly onTaken: () => void;
}

export const PackEditingContext = createContext<PackEditing | null>(null);

export function usePackEditing(): PackEditing {
  const editing = useContext(PackEditingContext);
  if (!editing) throw new Error('usePackEditing is called outside an open pack.');
  return editing;
}

/** What is wrong at a place or below it; `null` when nothing is. */
export function problemAt(problems: readonly PackProblem[], path: string): string | null {
  const found = problems.find((each) => each.path === path || each.path.startsWith(`${path}.`));
  return found?.message ?? null;
}
