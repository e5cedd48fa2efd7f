import { expect, test } from 'vitest';
import { parseChoices, requestOf } from '../../../src-renderer/screens/report/report-choices.ts';
import { scoped } from '../../../src-renderer/screens/report/report-document.ts';

const chosen = {
  format: 'csv',
  audience: 'beijing',
  chathamHouse: true,
  without: ['log'],
  replacements: { Ministry: 'BRU' },
  kept: ['Course'],
  handling: 'Internal',
  roundWord: 'Turn',
  dateLanguage: 'fr',
  paper: 'Letter',
} as const;

test('what was chosen is chosen again', () => {
  expect(parseChoices(JSON.stringify(chosen))).toEqual(chosen);
});

test.each(['', '{', '{"format":"fax"}', 'null'])('an unreadable choice starts over: %s', (text) => {
  expect(parseChoices(text)).toMatchObject({ format: 'pdf', audience: 'control', without: [] });
});

test('replacements are asked for only where people must not be named', () => {
  const choices = parseChoices(JSON.stringify(chosen));
  expect(requestOf('s', choices, '').replacements).toEqual({ Ministry: 'BRU' });
  expect(requestOf('s', { ...choices, chathamHouse: false }, '').replacements).toEqual({});
});

test('the root of a report is its html element inside the app', () => {
  expect(scoped(':root{--a:1} :root .x{} .rooted{}')).toBe('html{--a:1} html .x{} .rooted{}');
});
