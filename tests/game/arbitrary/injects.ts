import { deckOf } from '../../../src-main/game/deck.ts';
import type { Trigger } from '../../../src-main/game/event/injects.ts';
import { alaska } from '../../../src-main/scenario/alaska.ts';
import type { Maker, Making } from './making.ts';
import { someSeat, someVisibility } from './making.ts';

function someInject({ state, choose }: Making): string {
  return choose.of(deckOf(state, alaska))?.id ?? 'none';
}

function someTrigger(making: Making): Trigger {
  const { choose } = making;
  const minute = choose.below(20);
  const injectId = someInject(making);
  return choose.among<Trigger>(
    { by: 'round' },
    { by: 'phase', phase: choose.among('brief', 'move', 'score'), minute },
    { by: 'clock', minute },
    { by: 'inject', injectId },
    { by: 'answer', injectId },
    { by: 'move', round: 1 + choose.below(2), seq: 1 + choose.below(4) },
  );
}

const plan = (making: Making) => ({
  round: 1 + making.choose.below(3),
  ...(making.choose.rarely(2) && { trigger: someTrigger(making) }),
});

const write: Maker = (making) => ({
  kind: 'writeInjects',
  imported: making.choose.rarely(2),
  injects: [1, 2].slice(making.choose.below(2)).map(() => ({
    title: making.words(),
    text: making.words(),
    expected: making.words(),
    note: making.words(),
    targets: someVisibility(making.choose),
    ...plan(making),
  })),
});

const release: Maker = (making) => ({
  kind: 'releaseInject',
  injectId: someInject(making),
  to: someVisibility(making.choose),
  pause: making.choose.rarely(2),
  onScreen: making.choose.among('nothing', 'headline', 'full'),
});

export const injectMakers: readonly Maker[] = [
  write,
  write,
  release,
  release,
  ({ choose, words }) => ({
    kind: 'releaseInject',
    title: words(),
    text: words(),
    to: someVisibility(choose),
  }),
  (making) => ({ kind: 'scheduleInject', injectId: someInject(making), ...plan(making) }),
  (making) => ({
    kind: 'amendInject',
    injectId: someInject(making),
    text: making.words(),
    reason: making.words(),
  }),
  (making) => ({
    kind: 'deferInject',
    injectId: someInject(making),
    round: 2,
    reason: making.words(),
  }),
  (making) => ({ kind: 'skipInject', injectId: someInject(making), reason: making.words() }),
  (making) => ({
    kind: 'discloseInject',
    injectId: someInject(making),
    to: making.choose.rarely(2) ? 'public' : [someSeat(making.choose)],
  }),
];
