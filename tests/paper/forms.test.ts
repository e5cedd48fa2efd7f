import { expect, test } from 'vitest';
import { alaska } from '../../src-main/scenario/alaska.ts';
import { paperFiles } from '../../src-main/game/paper-files.ts';
import { inputOf, itemsOf } from '../report/print/printing.ts';

test('the blank forms have the columns the import reads, file by file and in order', () => {
  const bodies = itemsOf(inputOf(alaska), 'forms').flatMap(({ sets }) =>
    sets.flat().flatMap(({ body }) => (body.is === 'form' ? [body] : [])),
  );
  expect(bodies.map(({ file, fields }) => [file, fields.map(({ name }) => name)])).toEqual(
    paperFiles.map(({ name, columns }) => [name, [...columns]]),
  );
});
