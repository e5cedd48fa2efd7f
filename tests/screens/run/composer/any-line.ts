import * as fc from 'fast-check';

const marks = ['>', '#', '@', '!', '+', '-', '~', ' ', '  ', '\n', '"', ',', '.'];
const doubled = ['##', '@@', '>>', '!!', '++', '--', '~~', '14:20', '2026-03-12', '7'];
const words = ['mo', 'energy', 'Global South', 'é', '国', '😀', 'zzz', 'Ω'];
const bits = [...marks, ...doubled, ...words];

/** Lines that a person in a hurry, or a cat, may type. */
export const anyLine: fc.Arbitrary<string> = fc.oneof(
  fc.array(fc.constantFrom(...bits), { maxLength: 16 }).map((parts) => parts.join('')),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
);
