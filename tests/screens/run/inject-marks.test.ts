import { expect, test } from 'vitest';
import { deckOf } from '../../../src-main/game/deck.ts';
import type { Command } from '../../../src-main/game/command.ts';
import { alaska } from '../../../src-main/scenario/alaska.ts';
import { injectMarks } from '../../../src-renderer/screens/run/injects/inject-marks.ts';
import { rulerPlace } from '../../../src-renderer/screens/run/strip/ruler-place.ts';
import { given } from '../../game/given.ts';

const minutes = { brief: 5, negotiate: 10, move: 20, adjudicate: 0, score: 5, hotWash: 0 };
const planned: Command[] = [
  { kind: 'createSession', title: 'Marks', rounds: [{ name: 'One', minutes, breakAfter: 0 }] },
];
const rain = { title: 'Rain', text: 'It rains', round: 1 };

function placesOf(...triggers: object[]) {
  const injects = triggers.map((trigger) => ({ ...rain, trigger }));
  const { state } = given(planned, { kind: 'writeInjects', injects } as Command);
  const [round] = state.rounds;
  if (!round) throw new Error('No round is planned.');
  return injectMarks(deckOf(state, alaska), round).map(({ at }) => rulerPlace(at, minutes));
}

test('an inject stands on the ruler where its phase has run so long', () => {
  expect(placesOf({ by: 'phase', phase: 'move', minute: 5 })).toEqual([
    { phase: 'move', within: 0.25 },
  ]);
});

test('one by the clock of the round stands in the phase the plan reaches by then', () => {
  expect(placesOf({ by: 'clock', minute: 10 })).toEqual([{ phase: 'negotiate', within: 0.5 }]);
});

test('what waits for its round alone, for others, or for what is not planned has no place', () => {
  expect(
    placesOf(
      { by: 'round' },
      { by: 'move', round: 1, seq: 1 },
      { by: 'inject', injectId: 'leaked-annex' },
      { by: 'phase', phase: 'adjudicate', minute: 0 },
      { by: 'clock', minute: 41 },
    ),
  ).toEqual([]);
});
