import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reportFileName } from '../../src-main/report/file-name.ts';
import { PhraseFinder } from '../../src-main/report/phrases.ts';
import { clockIn, dayText } from '../../src-main/report/words/clock.ts';
import { listed, numberWord } from '../../src-main/report/words/counts.ts';
import { inert } from '../../src-main/report/words/inert.ts';
import { alphaText, signed, signedRange, signedScore } from '../../src-main/game/signed.ts';

describe('figures', () => {
  test('always have a sign, a true minus and one decimal; a nought has none', () => {
    expect([14.25, -7, 0.04, -0.04, null].map(signed)).toEqual([
      '+14.3',
      '−7.0',
      '0.0',
      '0.0',
      '–',
    ]);
    expect([2, -1, 0, 1.25, null].map(signedScore)).toEqual(['+2', '−1', '0', '+1.3', '–']);
    expect(signedRange(-1, 4)).toBe('−1.0 to +4.0');
    expect([0.814, -0.2, -0.001].map(alphaText)).toEqual(['0.81', '−0.20', '0.00']);
  });

  test('+x and −x read alike', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.05, max: 1000, noNaN: true }), (value) => {
        expect(signed(-value).slice(1)).toBe(signed(value).slice(1));
      }),
    );
  });

  test('small numbers are words', () => {
    expect([0, 4, 17, 21].map(numberWord)).toEqual(['no', 'four', 'seventeen', '21']);
    expect(listed(['a', 'b', 'c'])).toBe('a, b and c');
  });
});

describe('a clock', () => {
  const zones = ['UTC', 'Europe/Brussels', 'Asia/Kathmandu', 'America/St_Johns', 'Asia/Shanghai'];

  test('shows what that place showed, and its stamp is still the moment', () => {
    const moments = fc.date({
      min: new Date('1990-01-01T00:00:00Z'),
      max: new Date('2060-01-01T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(moments, fc.constantFrom(...zones), (when, timeZone) => {
        const moment = when.toISOString();
        const clock = clockIn(timeZone);
        const options = { timeZone, hourCycle: 'h23', timeStyle: 'medium' } as const;
        expect(clock.seconds(moment)).toBe(when.toLocaleTimeString('en-GB', options));
        expect(clock.seconds(moment)).toMatch(new RegExp(`^${clock.time(moment)}:\\d\\d$`));
        const seconds = Math.floor(when.getTime() / 1000);
        expect(new Date(clock.stamp(moment)).getTime() / 1000).toBe(seconds);
      }),
    );
  });

  test('shows days in words and nothing for what is no moment', () => {
    expect(clockIn('Asia/Shanghai').day('2026-03-12T20:00:00Z')).toBe('13 March 2026');
    expect(clockIn('UTC').stamp('2026-03-12T20:00:00Z')).toBe('2026-03-12T20:00:00Z');
    expect(clockIn('UTC').time('')).toBe('');
    expect([dayText('2026-03-12'), dayText('')]).toEqual(['12 March 2026', '']);
    expect(() => clockIn('Nowhere/At_All')).toThrow(RangeError);
  });
});

describe('inert text', () => {
  test('is the same text unless something in it acts', () => {
    for (const text of ['Åsa ≥ 3 – “so”', '你好', 'שלום', '👩‍👩‍👧 yes', 'tab\there', 'a\nb']) {
      expect(inert(text)).toBe(text);
    }
  });

  test('shows what would act by its number, and drops what hides', () => {
    expect(inert('\u202egnp\u0000')).toBe('[U+202E]gnp[U+0000]');
    expect(inert('No\u200bvak\u00ad')).toBe('Novak');
    expect(inert('a\r\nb\u2028c')).toBe('a\nb\nc');
    expect(inert('e\u0301')).toBe('é');
    expect(inert('\ud800')).toBe('\ufffd');
  });
});

describe('phrases', () => {
  test('are found as whole words, the longer before the shorter', () => {
    const finder = new PhraseFinder(['Foreign Ministry', 'German Foreign Ministry', 'Li']);
    const text = 'The German foreign\nministry, the foreign ministry’s man, Li.';
    expect(finder.find(text).map(({ phrase }) => phrase)).toEqual([
      'German Foreign Ministry',
      'Foreign Ministry',
    ]);
    expect(finder.replace(text, () => 'X')).toBe('The X, the X’s man, Li.');
    expect(new PhraseFinder([]).find(text)).toEqual([]);
    expect(new PhraseFinder(['Anna']).find('Joanna, Annabel, anna_1')).toEqual([]);
    expect(new PhraseFinder(['a.c (x)']).find('abc (x)')).toEqual([]);
  });

  test('what is put in is not searched again', () => {
    const finder = new PhraseFinder(['Anna', 'Berta']);
    const put = new Map([
      ['Anna', 'Berta'],
      ['Berta', 'Anna'],
    ]);
    expect(finder.replace('Anna Berta', (phrase) => put.get(phrase) ?? '')).toBe('Berta Anna');
  });
});

test('a file name holds nothing a file system minds', () => {
  const audience = { id: 'public', name: 'The public', statement: '' };
  expect(reportFileName({ title: 'Staff course 26, “B”', audience }, 'html')).toBe(
    'staff-course-26-b-report-public.html',
  );
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (title) => {
      const name = reportFileName({ title, audience }, 'md');
      expect(name).toMatch(/^[\p{L}\p{N}][\p{L}\p{N}-]*-report-public\.md$/u);
    }),
  );
});
