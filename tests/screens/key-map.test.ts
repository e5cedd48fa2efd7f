import { expect, test } from 'vitest';
import { parseChord } from '../../src-renderer/parts/chord.ts';
import { keyMap } from '../../src-renderer/screens/key-map/key-map.ts';

test('no key means two things in one place', () => {
  for (const { title, keys } of keyMap) {
    const caps = keys.flatMap((key) => key.keys);
    expect(new Set(caps).size, title).toBe(caps.length);
  }
});

test('every key is written as the shortcuts read it', () => {
  for (const cap of keyMap.flatMap(({ keys }) => keys.flatMap((key) => key.keys))) {
    const { key } = parseChord(cap.replaceAll(' ', '+'));
    expect(key, cap).toMatch(/^(?:[\dA-Z/+,.[\] ]|F\d|Arrow\w+|Enter|Escape|End|Delete)$/);
  }
});
