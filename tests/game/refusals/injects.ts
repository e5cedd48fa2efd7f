import type { Command } from '../../../src-main/game/command.ts';
import { created, opened } from '../histories.ts';
import type { Case } from './case.ts';

const first = 'settlement-channel-seizes-up';
const second = 'council-split';
const rain = { title: 'Rain', text: 'It rains', round: 1 };
const written: Command[] = [...created, { kind: 'writeInjects', injects: [rain] }];
const after = (injectId: string) => ({ by: 'inject', injectId });
const released: Command[] = [...opened, { kind: 'releaseInject', injectId: first }];

export const refusedInjects = {
  'inject-unknown': [
    [created, { kind: 'scheduleInject', injectId: 'rain', round: 1 }, 'injectId'],
    [opened, { kind: 'releaseInject', injectId: 'rain' }, 'injectId'],
    [created, { kind: 'deferInject', injectId: 'rain', round: 1 }, 'injectId'],
    [created, { kind: 'skipInject', injectId: 'rain', reason: 'Dry' }, 'injectId'],
    [created, { kind: 'amendInject', injectId: 'rain', title: 'Hail' }, 'injectId'],
    [created, { kind: 'discloseInject', injectId: 'rain', to: 'public' }, 'injectId'],
    [
      created,
      { kind: 'scheduleInject', injectId: first, round: 3, trigger: after('rain') },
      'trigger',
    ],
    [
      created,
      { kind: 'writeInjects', injects: [{ ...rain, trigger: after('rain') }] },
      'injects.0.trigger',
    ],
  ],
  'inject-released': [
    [released, { kind: 'scheduleInject', injectId: first, round: 2 }, 'injectId'],
    [released, { kind: 'releaseInject', injectId: first }, 'injectId'],
    [released, { kind: 'deferInject', injectId: first, round: 2 }, 'injectId'],
    [released, { kind: 'skipInject', injectId: first, reason: 'Too late' }, 'injectId'],
    [released, { kind: 'amendInject', injectId: first, title: 'Other words' }, 'injectId'],
  ],
  'inject-not-released': [
    [created, { kind: 'discloseInject', injectId: first, to: 'public' }, 'injectId'],
  ],
  'inject-exists': [
    [
      created,
      { kind: 'writeInjects', injects: [rain, { ...rain, injectId: first }] },
      'injects.1.injectId',
    ],
    [
      created,
      { kind: 'writeInjects', injects: [1, 2].map(() => ({ ...rain, injectId: 'rain' })) },
      'injects.1.injectId',
    ],
    [
      written,
      { kind: 'writeInjects', injects: [{ ...rain, injectId: 'i2' }] },
      'injects.0.injectId',
    ],
  ],
  'inject-number-taken': [
    [created, { kind: 'writeInjects', injects: [{ ...rain, number: '3.1' }] }, 'injects.0.number'],
    [
      created,
      { kind: 'writeInjects', injects: [1, 2].map(() => ({ ...rain, number: 'A' })) },
      'injects.1.number',
    ],
  ],
  'inject-cycle': [
    [
      created,
      { kind: 'scheduleInject', injectId: first, round: 3, trigger: after(first) },
      'trigger',
    ],
    [
      [
        ...created,
        {
          kind: 'scheduleInject',
          injectId: first,
          round: 3,
          trigger: { by: 'inject', injectId: second },
        },
      ],
      {
        kind: 'scheduleInject',
        injectId: second,
        round: 3,
        trigger: { by: 'answer', injectId: first },
      },
      'trigger',
    ],
    [
      created,
      {
        kind: 'writeInjects',
        injects: [
          { ...rain, injectId: 'a', trigger: after('b') },
          { ...rain, injectId: 'b', trigger: after('a') },
        ],
      },
      'injects.0.trigger',
    ],
  ],
} satisfies Record<string, readonly Case[]>;
