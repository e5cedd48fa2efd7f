import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { measurePhoto } from '../../src-main/contract/photo.ts';
import { photoLimits } from '../../src-main/game/photo.ts';
import { bytesOf, pictures, pngOf } from './pictures.ts';

const each = Object.entries(pictures);

test.each(each)('a %s is told by its bytes, with its size', (media, text) => {
  const data = bytesOf(text);
  expect(measurePhoto(data)).toEqual({
    ok: true,
    media,
    bytes: data.length,
    width: 3,
    height: 2,
  });
});

test.each(each)('a %s that is cut short anywhere is no photo', (_media, text) => {
  const data = bytesOf(text);
  for (let length = 0; length < data.length - 1; length += 1) {
    expect(measurePhoto(data.subarray(0, length)).ok).toBe(false);
  }
});

test('a JPEG whose thumbnail is whole but whose picture is not is damaged', () => {
  const whole = bytesOf(pictures['image/jpeg']);
  const thumbnail = Buffer.concat([Buffer.from([0xff, 0xe1, 0, whole.length + 2]), whole]);
  thumbnail.writeUInt16BE(whole.length + 2, 2);
  const cut = whole.subarray(2, whole.length - 2);
  const data = Buffer.concat([whole.subarray(0, 2), thumbnail, cut]);
  expect(measurePhoto(data)).toMatchObject({ ok: false, refusal: { code: 'photo-damaged' } });
  const mended = Buffer.concat([data, Buffer.from([0xff, 0xd9])]);
  expect(measurePhoto(mended)).toMatchObject({ ok: true, width: 3 });
});

test.each([
  ['nothing', Buffer.alloc(0)],
  ['a text', Buffer.from('Not a photo at all, whatever it is called.')],
  ['a GIF', Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64')],
  ['a BMP', Buffer.from('BM'.padEnd(64, '\0'))],
  ['an SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="3" height="2"/>')],
  ['another RIFF', Buffer.from('RIFF\u0010\0\0\0WAVEfmt \0\0\0\0')],
])('%s is no photo', (_name, data) => {
  expect(measurePhoto(data)).toMatchObject({
    ok: false,
    refusal: { code: 'photo-unreadable', field: 'original' },
  });
});

test('a few bytes that would unfold to more than memory holds are refused', () => {
  expect(measurePhoto(pngOf(60_000, 60_000))).toMatchObject({
    refusal: { code: 'photo-too-many-pixels' },
  });
  expect(measurePhoto(pngOf(photoLimits.pixels, 1))).toMatchObject({ ok: true });
  expect(measurePhoto(pngOf(photoLimits.pixels + 1, 1)).ok).toBe(false);
  expect(measurePhoto(pngOf(0, 5)).ok).toBe(false);
});

test('a photo up to the limit is taken, one byte more is not', () => {
  const padded = Buffer.alloc(photoLimits.bytes + 1);
  bytesOf(pictures['image/png']).copy(padded);
  expect(measurePhoto(padded.subarray(0, -1)).ok).toBe(true);
  expect(measurePhoto(padded)).toMatchObject({ refusal: { code: 'photo-too-large' } });
});

test('whatever the bytes, the answer is a size or a refusal', () => {
  const garbled = fc
    .record({ text: fc.constantFrom(...Object.values(pictures)), flips: fc.array(fc.nat()) })
    .map(({ text, flips }) => {
      const data = bytesOf(text);
      for (const flip of flips) data[flip % data.length] = flip >> 8;
      return data;
    });
  fc.assert(
    fc.property(garbled, (data) => {
      const measured = measurePhoto(data);
      if (!measured.ok) return;
      expect(measured.width * measured.height).toBeLessThanOrEqual(photoLimits.pixels);
      expect(measured.width * measured.height).toBeGreaterThan(0);
    }),
    { numRuns: 2000 },
  );
});
