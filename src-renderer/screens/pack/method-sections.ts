/** How moves are adjudicated, and in what words likelihoods are given. */
import { standardMethods, type Method } from '../../../src-main/game/methods.ts';
import { listAt, textAt, type Value } from './draft-value.ts';
import type { Section } from './field.ts';
import { yardstickOf } from './yardstick-of.ts';
import { yardsticks } from '../../../src-main/game/yardstick.ts';

const isKind = (kind: Method['kind']) => (item: Value) => textAt(item, 'kind') === kind;

export const methodSections: readonly Section[] = [
  {
    id: 'methods',
    title: 'Methods',
    item: 'Method',
    standard: standardMethods,
    tally: (pack) => String(listAt(pack, 'methods').length || 'standard'),
    fields: [
      { kind: 'method', key: 'kind', label: 'Kind', isHalf: true },
      { kind: 'line', key: 'name', label: 'Name', isHalf: true },
      { kind: 'dice', key: 'dice', label: 'Dice', isFor: isKind('dice') },
      {
        kind: 'targets',
        key: 'targets',
        label: 'Usual targets',
        note: 'Sums to reach, such as 7 8 9. Others can be typed in the room.',
        isFor: isKind('dice'),
      },
      { kind: 'modifiers', key: 'modifiers', label: 'Modifiers', isFor: isKind('dice') },
      { kind: 'shares', key: 'shares', label: 'Shares, per cent', isFor: isKind('draw') },
    ],
  },
  {
    id: 'yardstick',
    title: 'Yardstick',
    tally: (pack) => yardsticks[yardstickOf(pack)].name,
    fields: [{ kind: 'yardstick', key: 'yardstick', label: 'Words for likelihoods' }],
  },
];
