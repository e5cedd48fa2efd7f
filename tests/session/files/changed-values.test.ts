import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileWords } from '../../../src-main/contract/file-problem.ts';
import { bundleOf } from '../../../src-main/session/files/bundle-of.ts';
import { tabletopFile } from '../../../src-main/store/tabletop-file/write-file.ts';
import { arbitrarySession } from '../../game/arbitrary-session.ts';
import { temporaryLibrary } from '../../store/temporary.ts';
import { newDesk } from '../new-desk.ts';
import { imported, sealedRows } from './importing.ts';
import { stored, withoutPhotos } from './some-sessions.ts';

const values = fc.oneof(
  fc.jsonValue({ maxDepth: 1 }),
  fc.nat(9),
  fc.constantFrom(
    '',
    'beijing',
    'moscow',
    'public',
    'control',
    'p1',
    'B1',
    '2026-03-12T09:01:00.000Z',
  ),
);
const ways = fc.array(fc.nat(99), { minLength: 1, maxLength: 4 });

test('a log in which any value was changed, resealed and signed, is taken in whole or refused', () => {
  const from = newDesk(temporaryLibrary());
  let there = newDesk(temporaryLibrary());
  let taken = 0;
  const refusals = new Set<string>();
  fc.assert(
    fc.property(arbitrarySession(), fc.nat(), ways, values, ({ commands }, at, way, value) => {
      const id = stored(from, withoutPhotos(commands));
      const { events } = from.open(id);
      const changed = events.map((event, index) =>
        index === at % events.length
          ? { ...event, data: changedWithin(event.data, way, value) }
          : event,
      );
      const rows = sealedRows(id, changed);
      const bundle = { ...bundleOf(from.library, id), rows };
      const bytes = tabletopFile(bundle, '2026-03-12T18:00:00.000Z', from.files.key);
      const code = imported(there, bytes);
      if (code !== 'session') {
        refusals.add(code);
        return;
      }
      taken += 1;
      expect(there.library.log.rows(id)).toEqual(rows);
      expect(there.list().sessions.map((session) => session.id)).toEqual([id]);
      expect(there.open(id).state.version).toBe(rows.length);
      there = newDesk(temporaryLibrary());
    }),
    { numRuns: 150 },
  );
  expect(taken).toBeGreaterThan(0);
  expect(Object.keys(fileWords)).toEqual(expect.arrayContaining([...refusals]));
});

/** A copy in which one value, found by going down a way, is another. */
function changedWithin(data: unknown, [step, ...way]: readonly number[], value: unknown): unknown {
  if (typeof data !== 'object' || data === null || step === undefined) return value;
  const keys = Object.keys(data);
  const key = keys[step % (keys.length || 1)];
  if (key === undefined) return value;
  const changed = Object.entries(data).map(([name, inner]): [string, unknown] => [
    name,
    name === key ? changedWithin(inner, way, value) : inner,
  ]);
  return Array.isArray(data) ? changed.map(([, inner]) => inner) : Object.fromEntries(changed);
}
