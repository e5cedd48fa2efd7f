import { describe, expect, test } from 'vitest';
import { checkPack } from '../../src-main/scenario/check-pack.ts';
import { packSchema } from '../../src-main/scenario/pack.ts';
import { shippedPacks } from '../../src-main/scenario/shipped-packs.ts';
import { strait } from '../../src-main/scenario/strait.ts';

/** Every string in a pack, with where it stands. */
function texts(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, `${path}.${key}`));
}

describe.each(shippedPacks)('$title', (pack) => {
  const elements = [
    pack.seats,
    pack.voices,
    pack.criteria,
    pack.imperatives,
    pack.profiles,
    pack.playbook,
    pack.instruments,
    pack.injects,
  ].flat();
  const refs = pack.paragraphs.map(({ ref }) => ref);

  test('satisfies its schema, and its parts fit together', () => {
    expect(packSchema.parse(pack)).toEqual(pack);
    expect(checkPack(pack)).toEqual([]);
  });

  test('every paragraph is cited, and every element cites paragraphs in their order', () => {
    expect(new Set(elements.flatMap(({ source }) => source))).toEqual(new Set(refs));
    for (const { source } of elements) {
      expect(source).not.toEqual([]);
      expect(refs.filter((ref) => source.includes(ref))).toEqual(source);
    }
  });

  test('every criterion is tested by an inject, and the injects stand by round', () => {
    const tested = new Set(pack.injects.flatMap(({ tests }) => tests));
    expect(tested).toEqual(new Set(pack.criteria.map(({ id }) => id)));
    const rounds = pack.injects.map(({ round }) => round);
    expect(rounds).toEqual(rounds.toSorted((a, b) => a - b));
    expect(new Set(rounds)).toEqual(new Set(pack.rounds.map((_, index) => index + 1)));
  });

  test('quotation marks and apostrophes are typographic, spaces single, ends clean', () => {
    const faulty = texts(pack).filter(([, text]) => /["'—]| {2}|\.\.|^\s|\s$/.test(text));
    expect(faulty).toEqual([]);
  });
});

test('no two shipped packs share an id, a seat or a criterion', () => {
  const ids = shippedPacks.flatMap(({ id, seats, criteria }) => [
    id,
    ...[...seats, ...criteria].map((each) => each.id),
  ]);
  expect(new Set(ids).size).toBe(ids.length);
});

test('the invented exercise says that it is, and knows nothing of the other', () => {
  expect(strait.description).toMatch(/invented/);
  expect(strait.paragraphs[0]?.gist).toMatch(/invented/);
  const words = texts(strait)
    .map(([, text]) => text)
    .join(' ');
  expect(words).not.toMatch(/beijing|alaska|moscow|washington|brussels|china|russia/i);
});
