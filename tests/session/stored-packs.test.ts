import { expect, test } from 'vitest';
import { alaska } from '../../src-main/scenario/alaska.ts';
import { PackShelf } from '../../src-main/session/pack-shelf.ts';
import { contentHash } from '../../src-main/store/canonical-json.ts';
import { temporaryLibrary } from '../store/temporary.ts';

/** As a build kept it that knew five phases. */
const before = {
  ...alaska,
  rounds: alaska.rounds.map(({ minutes: { hotWash: _hotWash, ...minutes }, ...round }) => ({
    ...round,
    minutes,
  })),
};

test('a pack kept before there was a hot wash is read, holds none, and stays as it is', () => {
  const library = temporaryLibrary();
  const { packs } = library;
  const hash = packs.put(before);
  const shelf = new PackShelf(library, []);
  const pack = shelf.get(hash);
  expect(pack.rounds.map(({ minutes }) => minutes.hotWash)).toEqual(pack.rounds.map(() => 0));
  shelf.keep({ pack, hash });
  expect(packs.get(hash)).toEqual(before);
  expect(contentHash(packs.get(hash))).toBe(hash);
});
