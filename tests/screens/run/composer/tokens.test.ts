import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { saidIn, typedAs } from '../../../../src-renderer/screens/run/composer/escape.ts';
import { putBack, takeTokens } from '../../../../src-renderer/screens/run/composer/take-tokens.ts';
import { readLine, tokenAt } from '../../../../src-renderer/screens/run/composer/tokens.ts';
import { anyLine } from './any-line.ts';

/** The tokens of a line as they read. */
function tokensIn(line: string): string[] {
  return readLine(line).flatMap((piece) =>
    piece.kind === 'token' ? [`${piece.sigil}${piece.said}`] : [],
  );
}

function squeezed(said: string): string {
  return said.replace(/\s+/g, '');
}

describe('the one line', () => {
  test.each([
    ['Offer licences > Split the rails', ['>Split the rails']],
    ['Offer #energy licences', ['#energy']],
    ['Offer @mo, then wait', ['@mo']],
    ['A word !mo !was in private', ['!mo', '!was']],
    ['Talk +Both want it -Nobody pays', ['+Both want it', '-Nobody pays']],
    ['Talk ~14:20', ['~14:20']],
    ['Talk ~9:05 again', ['~9:05']],
    ['Talk ~2026-03-12T14:20', ['~2026-03-12T14:20']],
    ['Talk ~25:99', ['~25:99']],
    ['> Effect first #energy', ['>Effect first', '#energy']],
    ['#yuan–rouble now', ['#yuan–rouble']],
    ['Ask @"Global South" to vote', ['@Global South']],
    ['One\n>its effect\n#energy', ['>its effect', '#energy']],
  ])('%s', (line, tokens) => {
    expect(tokensIn(line)).toEqual(tokens);
  });

  test.each([
    'Write to desk@ministry and C#',
    'About ~20 banks and ~12.5 per cent',
    'A list - one, two + three',
    'Wow! It holds !',
    'The no. #1 bank',
    'GDP>3',
    'Either @mo/@was',
    'Nought -3 and +5',
    '14 banks',
  ])('%s is words alone', (line) => {
    expect(tokensIn(line)).toEqual([]);
    expect(saidIn(line)).toBe(line);
  });

  test.each([
    ['A ##tag and @@home', 'A #tag and @home'],
    ['>> is more, !! is loud', '> is more, ! is loud'],
    ['++one --two ~~14:20', '+one -two ~14:20'],
    ['C## is no token', 'C## is no token'],
  ])('%s reads %s', (line, said) => {
    expect(tokensIn(line)).toEqual([]);
    expect(saidIn(line)).toBe(said);
  });

  test('doubled characters inside an effect are characters of it', () => {
    expect(tokensIn('Talk > a ## b')).toEqual(['>a # b']);
  });

  test('split and put together again, it is the line', () => {
    fc.assert(
      fc.property(anyLine, (line) => {
        const pieces = readLine(line);
        expect(pieces.map(({ raw }) => raw).join('')).toBe(line);
        for (const { start, end, raw } of pieces) expect(line.slice(start, end)).toBe(raw);
      }),
      { numRuns: 2000 },
    );
  });

  test('any words can be typed, and read as they were meant', () => {
    fc.assert(
      fc.property(anyLine, (words) => {
        expect(tokensIn(typedAs(words))).toEqual([]);
        expect(saidIn(typedAs(words))).toBe(words);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a token that is complete leaves the line', () => {
  test.each([
    ['Offer @mo tied', 'Offer tied'],
    ['Offer @mo, tied', 'Offer, tied'],
    ['#energy Offer', 'Offer'],
    ['Offer > Split #energy the rails', 'Offer the rails'],
    ['Offer ##energy @mo', 'Offer ##energy '],
  ])('%s', (text, left) => {
    expect(takeTokens({ text, caret: -1 }).text).toBe(left);
  });

  test('but not while the caret is in it', () => {
    const text = 'Offer @mo';
    expect(tokenAt(text, text.length)?.said).toBe('mo');
    expect(takeTokens({ text, caret: text.length }).taken).toEqual([]);
    expect(takeTokens({ text: `${text} `, caret: text.length + 1 })).toMatchObject({
      text: 'Offer ',
      caret: 6,
    });
  });

  test('and can be put back without the loss of a character', () => {
    fc.assert(
      fc.property(anyLine, fc.nat(80), (text, at) => {
        const caret = Math.min(at, text.length);
        const line = takeTokens({ text, caret });
        expect(putBack(line.text, line.taken)).toBe(text);
        expect(line.caret).toBeLessThanOrEqual(line.text.length);
        expect(line.caret).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 2000 },
    );
  });

  test('and the words around it stay as they are', () => {
    fc.assert(
      fc.property(anyLine, (text) => {
        const words = readLine(text).filter(({ kind }) => kind === 'words');
        const left = takeTokens({ text, caret: -1 }).text;
        expect(squeezed(saidIn(left))).toBe(squeezed(words.map(({ said }) => said).join('')));
      }),
      { numRuns: 2000 },
    );
  });
});
