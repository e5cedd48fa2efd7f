import { printContext } from './input.ts';
import type { PrintInput } from './input.ts';
import { blankMoveItems } from './model/blank-moves.ts';
import { briefItems } from './model/briefs.ts';
import { formsItem } from './model/forms.ts';
import { injectItem } from './model/injects.ts';
import { moveCardItems } from './model/move-cards.ts';
import { placesItem } from './model/places.ts';
import { rosterItem } from './model/roster.ts';
import { scoresItem } from './model/scores.ts';
import type { PrintItem } from './printout.ts';

/** Everything that can be printed of a session, in the order it is handed out. Control's alone. */
export function printables(input: PrintInput): PrintItem[] {
  const context = printContext(input);
  return [
    ...briefItems(context),
    scoresItem(context),
    ...blankMoveItems(context),
    ...moveCardItems(context),
    formsItem(context),
    placesItem(context),
    rosterItem(context),
    injectItem(context),
  ];
}
