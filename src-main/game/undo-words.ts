import { refusalWords } from './refusal.ts';
import type { UndoStacks } from './state.ts';

/** Why nothing can be taken back. */
export function undoWords({ disclosed }: UndoStacks): string {
  return disclosed
    ? 'What has been made known stays known. Amend or withdraw it instead.'
    : refusalWords['nothing-to-undo'];
}
