import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  longestPackFile,
  packJsonSchema,
  readPackFile,
  schemaFileName,
  writePack,
} from '../../src-main/scenario/pack-file.ts';
import { readPack } from '../../src-main/scenario/read-pack.ts';
import { shippedPacks } from '../../src-main/scenario/shipped-packs.ts';
import { faultsOf, type JsonSchema } from './json-schema.ts';

const schema = packJsonSchema() as JsonSchema;

test.each(shippedPacks)('$title, written and read again, is the same', (pack) => {
  expect(readPackFile(writePack(pack))).toEqual({ ok: true, pack });
});

test.each(shippedPacks)('$title satisfies the published schema, as a file and as data', (pack) => {
  expect(faultsOf(schema, pack)).toEqual([]);
  expect(faultsOf(schema, JSON.parse(writePack(pack)))).toEqual([]);
});

test('a file names the schema it satisfies', () => {
  const [pack] = shippedPacks;
  expect(JSON.parse(writePack(pack))).toMatchObject({ $schema: schemaFileName });
  expect(schema).toMatchObject({ $id: schemaFileName });
});

test('what the published schema objects to, the reader objects to', () => {
  const [pack] = shippedPacks;
  const text = JSON.stringify(pack);
  const mutant = fc
    .tuple(fc.nat({ max: text.length - 1 }), fc.constantFrom('0', '"', '-1', '', ' ', 'null', '[]'))
    .map(([at, put]) => text.slice(0, at) + put + text.slice(at + 1));
  fc.assert(
    fc.property(mutant, (mutated) => {
      const read = readPackFile(mutated);
      if (!read.ok) return;
      expect(faultsOf(schema, read.pack)).toEqual([]);
      expect(readPack(read.pack)).toEqual(read);
    }),
    { numRuns: 300 },
  );
});

test.each<[string, string, string]>([
  ['no JSON', 'Alaska, version 2', ': This is not a pack: no JSON object.'],
  ['nothing', '', ': This is not a pack: no JSON object.'],
  ['a list', '[]', ': This is not a pack: no JSON object.'],
  [
    'a pack of the future',
    '{"$schema": "tabletop-pack-2.schema.json"}',
    '$schema: This was written by a newer Tabletop.',
  ],
  ['another schema', '{"$schema": "recipe.json"}', `$schema: Expected ${schemaFileName}.`],
  [
    '50 MB',
    ' '.repeat(50_000_000),
    `: This is too large for a pack: ${longestPackFile.toLocaleString('en-GB')} characters at most.`,
  ],
])('%s is refused', (_, text, problem) => {
  const read = readPackFile(text);
  const problems = read.ok ? [] : read.problems;
  expect(problems.map(({ path, message }) => `${path}: ${message}`)).toEqual([problem]);
});

test('a file without a schema, or with a mark of byte order, is read all the same', () => {
  const [pack] = shippedPacks;
  expect(readPackFile(`\uFEFF${JSON.stringify(pack)}`)).toEqual({ ok: true, pack });
});
