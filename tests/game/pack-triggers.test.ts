import { expect, test } from 'vitest';
import type { Command } from '../../src-main/game/command.ts';
import { deckOf } from '../../src-main/game/deck.ts';
import { alaska } from '../../src-main/scenario/alaska.ts';
import { given } from './given.ts';
import { opened } from './histories.ts';

const [first, second, ...others] = alaska.injects;
const rules = {
  injects: [first, { ...second, trigger: { by: 'inject', injectId: first?.id } }, ...others],
} as Pick<typeof alaska, 'injects'>;
const id = second?.id ?? '';
const triggerIn = (...history: readonly (Command | readonly Command[])[]) =>
  deckOf(given(...history).state, rules).find((inject) => inject.id === id)?.trigger;

test('an inject waits for what its pack says, until it is planned otherwise', () => {
  expect(triggerIn(opened)).toEqual({ by: 'inject', injectId: first?.id });
  const plan = { kind: 'scheduleInject', injectId: id, round: 2 } as const;
  expect(triggerIn(opened, plan)).toEqual({ by: 'round' });
  const timed = { ...plan, trigger: { by: 'clock', minute: 5 } } as const;
  expect(triggerIn(opened, timed)).toEqual({ by: 'clock', minute: 5 });
});
