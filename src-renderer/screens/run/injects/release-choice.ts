import type { DeckInject } from '../../../../src-main/game/deck.ts';
import { screenings, type Screening } from '../../../../src-main/game/event/injects.ts';
import { visibility, type Visibility } from '../../../../src-main/game/event/moves.ts';
import { z } from 'zod';

/** How an inject is to be released. */
export interface ReleaseChoice {
  /** May name nobody while it is being chosen. */
  readonly to: Visibility | readonly string[];
  readonly onScreen: Screening;
  readonly pause: boolean;
}

const kept = z.object({
  to: visibility.or(z.array(z.string())),
  onScreen: z.enum(screenings),
  pause: z.boolean(),
});

const usualScreening: Screening = 'headline';

/** Under which what was chosen is kept, so that the shortcut releases as the drawer shows. */
export function choiceKey(id: string): string {
  return `inject/${id}/release`;
}

/** How much the projector is to show of one made up on the spot. */
export function readScreening(draft: string): Screening {
  return screenings.find((each) => each === draft) ?? usualScreening;
}

export function readChoice(inject: Pick<DeckInject, 'targets'>, draft: string): ReleaseChoice {
  const usual: ReleaseChoice = { to: inject.targets, onScreen: usualScreening, pause: false };
  if (draft === '') return usual;
  try {
    return kept.parse(JSON.parse(draft));
  } catch {
    return usual;
  }
}
