import { expect, test } from 'vitest';
import { alaska } from '../../../src-main/scenario/alaska.ts';
import {
  findRows,
  firstMatch,
  matchAfter,
} from '../../../src-renderer/screens/run/log/find-rows.ts';
import { logEntries } from '../../../src-renderer/screens/run/log/log-entries.ts';
import { logged, played } from '../replay/history.ts';

const play = played(
  logged('beijing', {
    action: 'Circulate Annex C: fourteen banks exposed',
    effect: 'A façade of Zurück-haltung',
    instruments: ['back-channel'],
    targets: ['brussels', 'Kyiv'],
    arguments: [],
  }),
  {
    kind: 'addArgument',
    moveId: 'm1-7',
    side: 'against',
    by: 'moscow',
    text: 'Insurers will not follow',
  },
  {
    kind: 'adjudicateMove',
    moveId: 'm1-7',
    ruling: { method: 'umpire', reason: 'It holds.' },
    outcome: 'takes effect',
    narration: 'Port insurers ask for sovereign cover',
  },
  { kind: 'takeNote', text: 'Long silence', speaker: 'Lead umpire', visibility: 'control' },
  {
    kind: 'proposeDeal',
    parties: ['beijing', 'moscow'],
    terms: 'Gas against monitors',
    secret: true,
  },
);
const entries = logEntries(play.state, alaska);
const found = (query: string) => findRows(entries, query, alaska).map(({ id }) => id);
const kinds = (query: string) => findRows(entries, query, alaska).map(({ kind }) => kind);

test.each([
  ['its action', 'fourteen banks', 'm1-7'],
  ['its effect', 'facade', 'm1-7'],
  ['its number', '1.4', 'm1-7'],
  ['the argument against it', 'insurers follow', 'm1-7'],
  ['the narration', 'sovereign cover', 'm1-7'],
  ['a target outside the seats', 'kyiv', 'm1-7'],
  ['a seat, by name and by code', 'bru beijing annex', 'm1-7'],
])('a move is found by %s', (_, query, id) => {
  expect(found(query)).toEqual([id]);
});

test('a note is found by its words and its speaker, a deal by its terms and parties', () => {
  expect(kinds('SILENCE umpire')).toEqual(['note']);
  expect(kinds('gas moscow')).toEqual(['deal']);
});

test('case and accents make no difference, on either side', () => {
  expect(found('FAÇADE zuruck')).toEqual(['m1-7']);
  expect(found('ánnex')).toEqual(['m1-7']);
});

test('every word has to occur, in any order, and an empty query finds nothing', () => {
  expect(found('exposed annex')).toEqual(['m1-7']);
  expect(found('annex submarine')).toEqual([]);
  expect(found('   ')).toEqual([]);
});

test('an amended move is found by its new words and no longer by the old', () => {
  const amended = played({ kind: 'amendMove', moveId: 'm1-4', action: 'Recall the envoy' });
  const after = logEntries(amended.state, alaska);
  expect(findRows(after, 'envoy', alaska)).toHaveLength(1);
  expect(findRows(after, 'washington does', alaska)).toHaveLength(0);
});

test('the first match is the one at or after the row one is at, else the first of all', () => {
  const matches = findRows(entries, 'does something', alaska);
  expect(firstMatch(entries, matches, 'm1-5')?.id).toBe('m1-5');
  expect(firstMatch(entries, matches, 'm1-7')?.id).toBe('m1-4');
  expect(firstMatch(entries, matches, null)?.id).toBe('m1-4');
});

test('jumping goes round the ends both ways', () => {
  const matches = findRows(entries, 'does something', alaska);
  expect(matchAfter(matches, 'm1-6', 1)?.id).toBe('m1-4');
  expect(matchAfter(matches, 'm1-4', -1)?.id).toBe('m1-6');
  expect(matchAfter(matches, null, -1)?.id).toBe('m1-6');
  expect(matchAfter([], null, 1)).toBeUndefined();
});
