import { hash } from 'node:crypto';
import { expect, onTestFinished, test } from 'vitest';
import type { Library } from '../../src-main/store/library.ts';
import { Database } from '../../src-main/store/database.ts';
import { faultOf } from './fault-of.ts';
import { temporaryFile, temporaryLibrary } from './temporary.ts';

const original = Buffer.from([0, 1, 2, 255, 0, 3]);
const copy = { media: 'image/jpeg', data: Buffer.from([7, 0, 8]) };
const facts = {
  media: 'image/png',
  sha256: hash('sha256', original),
  bytes: original.length,
  width: 3,
  height: 2,
} as const;

function change(library: Library, sql: string): void {
  const database = new Database(library.file);
  onTestFinished(() => {
    database.close();
  });
  database.exec(sql);
}

function unguarded(sql: string): string {
  return `DROP TRIGGER attachments_refuse_update; ${sql}`;
}

test('a photo comes back byte for byte, after the library was closed too', () => {
  const file = temporaryFile();
  const library = temporaryLibrary(file);
  library.attachments.put(facts, original, copy);
  for (const { attachments } of [library, temporaryLibrary(file)]) {
    expect(attachments.original(facts.sha256)).toEqual({ media: 'image/png', data: original });
    expect(attachments.copy(facts.sha256)).toEqual(copy);
  }
});

test('a photo that is not there is not there', () => {
  const { attachments } = temporaryLibrary();
  expect(attachments.original(facts.sha256)).toBeUndefined();
  expect(attachments.copy(facts.sha256)).toBeUndefined();
});

test('the same photo added twice is kept once, as it was first', () => {
  const { attachments } = temporaryLibrary();
  attachments.put(facts, original, copy);
  attachments.put(facts, original, { media: 'image/webp', data: Buffer.from([9]) });
  expect(attachments.copy(facts.sha256)).toEqual(copy);
});

test.each([
  ['original', "data = x'00', bytes = 1"],
  ['original', "data = x'000102FF0004'"],
  ['copy', "copy = x'070009'"],
  ['copy', "copy = x''"],
] as const)('an %s that is no longer what it was is a fault, never a picture', (which, wrong) => {
  const library = temporaryLibrary();
  library.attachments.put(facts, original, copy);
  change(library, unguarded(`UPDATE attachments SET ${wrong}`));
  expect(faultOf(() => library.attachments[which](facts.sha256)).code).toBe('attachment-damaged');
});

test.each(["UPDATE attachments SET copy = x'00'", 'DELETE FROM attachments'])(
  'the library refuses “%s”',
  (sql) => {
    const library = temporaryLibrary();
    library.attachments.put(facts, original, copy);
    expect(faultOf(() => change(library, sql)).code).toBe('unforeseen');
    expect(library.attachments.copy(facts.sha256)).toEqual(copy);
  },
);

test('a size that is not that of the bytes is refused', () => {
  const { attachments } = temporaryLibrary();
  expect(faultOf(() => attachments.put({ ...facts, bytes: 5 }, original, copy)).code).toBe(
    'unforeseen',
  );
});
