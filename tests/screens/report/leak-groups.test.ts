import { expect, test } from 'vitest';
import type { Leak } from '../../../src-main/report/leaks.ts';
import { excerpt } from '../../../src-renderer/screens/report/excerpt.ts';
import { leakGroups, openText } from '../../../src-renderer/screens/report/leak-groups.ts';

function leak(phrase: string, where: string): Leak {
  const text = `The ${phrase} doubted it.`;
  const start = text.indexOf(phrase);
  const place = { where, field: 'text', text, start, end: start + phrase.length };
  return { ...place, phrase, kind: 'affiliation', suggestion: 'BRU' };
}

const found = [
  leak('customs attaché', 'Move 3.1, argument against'),
  leak('Ministry', 'Note'),
  leak('customs attaché', 'Move 4.2, action'),
];

test('a phrase is one finding, wherever it stands', () => {
  const groups = leakGroups(found, { replacements: {}, kept: [] });
  expect(groups.map(({ phrase, leaks, fate }) => [phrase, leaks.length, fate])).toEqual([
    ['customs attaché', 2, 'open'],
    ['Ministry', 1, 'open'],
  ]);
});

test('a phrase that is replaced or kept is open no longer', () => {
  const decisions = { replacements: { 'customs attaché': 'BRU' }, kept: ['Ministry'] };
  const groups = leakGroups(found, decisions);
  expect(groups.map(({ fate }) => fate)).toEqual(['replaced', 'kept']);
});

test('what is still open is said before the export', () => {
  expect(openText(0)).toBe('');
  expect(openText(1)).toBe('One finding is open. Exporting now asks you to confirm it by name.');
  expect(openText(2)).toBe('2 findings are open. Exporting now asks you to confirm them by name.');
});

test('a long text is cut between words around what was found', () => {
  const text = `${'one two three '.repeat(10)}Ministry${' four five six'.repeat(10)}`;
  const start = text.indexOf('Ministry');
  const { before, found: word, after } = excerpt(text, start, start + 8, 20);
  expect(word).toBe('Ministry');
  expect(before).toBe('… one two three ');
  expect(after).toBe(' four five six four …');
});

test('a short text is quoted whole', () => {
  expect(excerpt('The Ministry doubted it.', 4, 12)).toEqual({
    before: 'The ',
    found: 'Ministry',
    after: ' doubted it.',
  });
});
