/** A pack is kept as a draft part by part, so that a keystroke writes no more than its own. */
import type { Pack } from '../../../src-main/scenario/pack.ts';
import { valueAt, withValue, type Value } from './draft-value.ts';

/** Under which the draft names the version it began from. */
export const baseKey = 'base';

/** Everything but what the library gives it: its id and its version. */
export function partsOf(base: Pack): string[] {
  const held = Object.keys(base).filter((key) => key !== 'id' && key !== 'version');
  return [...new Set([...held, ...optional])];
}

/** Parts a pack may leave out, so that it can be given them. */
const optional = ['methods', 'yardstick'];

/** `null` for a part that is left out: an empty text would say that nothing was typed. */
export function partText(value: Value, part: string): string {
  return JSON.stringify(valueAt(value, part) ?? null);
}

/** The newest version, with what was typed since. A part that cannot be read is as it was. */
export function draftedValue(
  base: Pack,
  drafts: { readonly read: (key: string) => string },
): Value {
  return partsOf(base).reduce<Value>((value, part) => {
    const text = drafts.read(part);
    const typed = text ? parsed(text) : undefined;
    return typed === undefined ? value : withValue(value, part, typed ?? undefined);
  }, base);
}

function parsed(text: string): Value {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
