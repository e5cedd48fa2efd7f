import { expect, test } from 'vitest';
import { admissions } from '../../../src-main/contract/files.ts';
import {
  listText,
  outcomeWords,
  paperWords,
} from '../../../src-renderer/screens/files/outcome-words.ts';

const signer = { fingerprint: 'AAAA BBBB', isOwn: false, savedAt: '2026-03-12T15:37:00.000Z' };
const admitted = {
  ok: true,
  sessionId: 'one',
  title: 'Staff course',
  moves: 1,
  events: 12,
} as const;

test('whatever became of a session is said with its title, and opens it', () => {
  const titles = admissions.map((what) => {
    const outcome = { ...admitted, what, common: 9 };
    const words = outcomeWords('x.tabletop', { kind: 'session', outcome, signer });
    expect(words).toMatchObject({ isRefused: false, sessionId: 'one' });
    return [words.title, words.lines[0]];
  });
  expect(titles).toEqual([
    ['Imported: Staff course', '1 move, 12 entries. Chain, entries, pack and photos verified.'],
    ['Brought up to date: Staff course', '3 new entries after entry 9. 1 move, 12 entries.'],
    ['Already here: Staff course', '1 move, 12 entries. Nothing was changed.'],
    [
      'Already here: Staff course',
      'The session here has gone on since entry 12. Nothing was changed.',
    ],
    [
      'Imported as a fork: Staff course',
      'Both have gone on since entry 9. The one that was here stays as it was. 1 move, 12 entries.',
    ],
    ['Already here: Staff course', 'The sample comes with Tabletop.'],
  ]);
});

test('another key than the library’s is named, so that it can be compared', () => {
  const outcome = { ...admitted, what: 'added', common: 0 } as const;
  const words = outcomeWords('x', { kind: 'session', outcome, signer });
  expect(words.lines[1]).toBe(
    'Saved 12 Mar 2026, 15:37, signed with another key: AAAA BBBB. Compare it with its sender’s.',
  );
  const own = outcomeWords('x', { kind: 'session', outcome, signer: { ...signer, isOwn: true } });
  expect(own.lines[1]).toBe('Saved 12 Mar 2026, 15:37, signed with the key of this library.');
});

test('of a library it is counted what came, and named what did not', () => {
  const problem = { code: 'log-broken', message: 'The log has been changed.' } as const;
  const words = outcomeWords('library.db', {
    kind: 'library',
    sessions: [
      { id: 'a', title: 'Staff course', outcome: { ...admitted, what: 'added', common: 0 } },
      { id: 'b', title: 'Staff course', outcome: { ...admitted, what: 'same', common: 0 } },
      { id: 'c', title: '', outcome: { ok: false, problem } },
    ],
  });
  expect(words.title).toBe('library.db: 1 imported, 1 already here, 1 not imported');
  expect(words.lines).toEqual([
    'Imported: Staff course',
    'Not imported: c. The log has been changed.',
    'As that library stood when it was last closed.',
  ]);
});

test('of sheets it is counted what came, or listed what is wrong and where', () => {
  const taken = { ok: true, sessionId: 'one', title: 'Harbour', moves: 1, scores: 2 } as const;
  expect(paperWords('harbour', taken)).toMatchObject({
    title: 'Imported: Harbour',
    lines: ['1 move, 2 scores, keyed in with the times on paper. From harbour.'],
    sessionId: 'one',
  });
  const problems = [
    { file: 'moves.csv', row: 4, column: 'seat', code: 'seat-unknown', message: 'No such seat.' },
    { file: 'moves.csv', row: 5, column: null, code: 'cell-count', message: 'The row has 2.' },
    { file: 'session.csv', row: null, column: null, code: 'file-missing', message: 'Missing.' },
  ] as const;
  const words = paperWords('harbour', { ok: false, problems: [...problems], more: 9 });
  expect(words).toMatchObject({ title: 'Not imported: 12 problems in harbour', isRefused: true });
  expect(words.list && listText(words.list)).toBe(
    [
      'moves.csv row 4, column seat: No such seat.',
      'moves.csv row 5: The row has 2.',
      'session.csv: Missing.',
      'And 9 more.',
    ].join('\n'),
  );
});
