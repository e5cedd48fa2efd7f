import { expect, test } from 'vitest';
import { wordsOf } from '../../../src-renderer/screens/replaced/typed-here.ts';

test.each([
  ['Half a thought', ['Half a thought']],
  ['3', ['3']],
  ['"quoted"', ['"quoted"']],
  ['{"terms":"Grain","parties":["moscow"],"secret":true,"round":2}', ['Grain', 'moscow']],
  ['{"terms":"","to":"public"}', []],
  ['{ not closed', ['{ not closed']],
])('the words of %s can be copied', (draft, words) => {
  expect(wordsOf(draft)).toEqual(words);
});
