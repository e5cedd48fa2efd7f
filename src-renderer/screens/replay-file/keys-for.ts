import type { FiledReplay } from '../../../src-main/contract/replay-file.ts';
import { keyMap, type KeyGroup, type MappedKey } from '../key-map/key-map.ts';

/** The keys that do something in a file. */
export function keysFor(filed: Pick<FiledReplay, 'audience' | 'pack'>): KeyGroup[] {
  return keyMap
    .filter(({ where }) => where === 'replay')
    .map((group) => ({ ...group, keys: group.keys.flatMap((key) => keyFor(key, filed)) }));
}

function keyFor(key: MappedKey, { audience, pack }: Pick<FiledReplay, 'audience' | 'pack'>) {
  if (key.isControls) return [];
  if (audience === 'control') return [key];
  const isSeat = audience !== 'public';
  switch (key.keys[0] ?? '') {
    case '0':
    case 'M':
      return [];
    case 'P':
      return isSeat ? [key] : [];
    case '1': {
      const place = pack.seats.findIndex(({ id }) => id === audience);
      const name = pack.seats[place]?.name ?? audience;
      return isSeat ? [{ keys: [String(place + 1)], does: `See as ${name}` }] : [];
    }
    default:
      return [key];
  }
}
