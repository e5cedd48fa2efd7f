import { yardstickIds, type YardstickId } from '../../../src-main/game/yardstick.ts';
import { textAt, type Value } from './draft-value.ts';

/** PHIA's while the pack does not say. */
export const standardYardstick: YardstickId = 'phia';

export function yardstickOf(pack: Value): YardstickId {
  const said = textAt(pack, 'yardstick');
  return yardstickIds.find((id) => id === said) ?? standardYardstick;
}
