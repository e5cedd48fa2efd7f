import { readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { Fault } from '../../src-main/contract/faults.ts';
import { openLibrary } from '../../src-main/store/library.ts';
import { faultOf } from './fault-of.ts';
import { storeSession } from './stored-session.ts';
import { contentsOf, temporaryFile } from './temporary.ts';

function healthyLibrary() {
  const file = temporaryFile();
  const library = openLibrary(file);
  const one = storeSession(library, 'one');
  const two = storeSession(library, 'two');
  library.close();
  return { file, bytes: readFileSync(file), logs: { one, two } };
}

/** Everything of the logs that can be read, or the fault in the way. */
function readAll(file: string): unknown {
  try {
    const library = openLibrary(file);
    try {
      return { one: library.log.read('one'), two: library.log.read('two') };
    } finally {
      library.close();
    }
  } catch (error) {
    if (error instanceof Fault) return error.code;
    throw error;
  }
}

/** What a window asks for once it has shown the list. */
function openAndCheck(file: string): void {
  const library = openLibrary(file);
  try {
    library.check();
  } finally {
    library.close();
  }
}

/** Whether a flipped bit was noticed; if it was not, it may not have changed any log. */
function notices({ file, bytes, logs }: ReturnType<typeof healthyLibrary>, bit: number): boolean {
  const damaged = Buffer.from(bytes);
  damaged[bit >> 3] = (damaged[bit >> 3] ?? 0) ^ (1 << (bit & 7));
  writeFileSync(file, damaged);
  const read = readAll(file);
  const noticed = typeof read === 'string';
  expect({ bit, read: noticed ? logs : read }).toEqual({ bit, read: logs });
  return noticed;
}

test('a flipped bit is noticed, or changes nothing of any log', () => {
  const library = healthyLibrary();
  let noticed = 0;
  fc.assert(
    fc.property(fc.nat(library.bytes.length * 8 - 1), (bit) => {
      noticed += notices(library, bit) ? 1 : 0;
    }),
    { numRuns: 500 },
  );
  expect(noticed).toBeGreaterThan(20);
});

test('so is every bit of the header', () => {
  const library = healthyLibrary();
  let noticed = 0;
  for (let bit = 0; bit < 800; bit += 1) noticed += notices(library, bit) ? 1 : 0;
  expect(noticed).toBeGreaterThan(200);
});

test('a library that is cut short is noticed', () => {
  const { file, bytes } = healthyLibrary();
  fc.assert(
    fc.property(fc.integer({ min: 1, max: bytes.length - 1 }), (length) => {
      writeFileSync(file, bytes.subarray(0, length));
      expect(readAll(file)).toBe('library-unreadable');
    }),
    { numRuns: 100 },
  );
});

test('a damaged library is left untouched: it is refused before anything but the list is read', () => {
  const { file, bytes } = healthyLibrary();
  for (let page = 1; page * 4096 < bytes.length; page += 1) {
    const damaged = Buffer.from(bytes);
    damaged.fill(0xff, page * 4096, page * 4096 + 16);
    writeFileSync(file, damaged);
    const before = contentsOf(dirname(file));
    expect(faultOf(() => openAndCheck(file)).code).toBe('library-unreadable');
    expect(contentsOf(dirname(file))).toEqual(before);
  }
});
