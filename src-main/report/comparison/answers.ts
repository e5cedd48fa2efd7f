/** What the same inject led to in each session. */
import type { DeckInject } from '../../game/deck.ts';
import { deckOf } from '../../game/deck.ts';
import { standingMoves } from '../../game/scoring.ts';
import type { Counted } from './figures.ts';
import type { LinedMove } from './lined-move.ts';
import { linedMove } from './lined-move.ts';

export interface InjectAnswers {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly text: string;
  /** Moves that answer it; `null` in a session that did not release it. */
  readonly answers: readonly (readonly LinedMove[] | null)[];
}

/** Injects with the same words that two sessions or more released, and any of them answered. */
export function answersOf(sides: readonly Counted[]): InjectAnswers[] {
  const decks = sides.map(({ state, pack }) =>
    deckOf(state, pack).filter(({ release }) => release !== null),
  );
  const every = new Map(decks.flat().map((inject) => [keyOf(inject), inject]));
  return [...every].flatMap(([key, { number, title, text }]) => {
    const answers = sides.map(({ state, pack }, place) => {
      const inject = decks[place]?.find((one) => keyOf(one) === key);
      if (!inject) return null;
      return standingMoves(state)
        .filter((move) => move.injects?.includes(inject.id))
        .map((move) => linedMove(move, pack));
    });
    const released = answers.filter((answer) => answer !== null);
    if (released.length < 2 || released.every((answer) => answer.length === 0)) return [];
    return [{ id: key, number, title, text, answers }];
  });
}

/** Two that were made up in two sessions may have the same id by chance. */
function keyOf({ number, title, text }: DeckInject): string {
  return JSON.stringify([number, title, text]);
}
