import { expect, test } from 'vitest';
import { allMoves } from '../../src-main/game/find.ts';
import { imported, problemsOf } from './desk.ts';
import { changed, harbour } from './sheets.ts';

function titlesOf(moves: string | Uint8Array): string[] {
  const { state } = imported({ 'session.csv': 'title\nForms', 'moves.csv': moves });
  return allMoves(state).map(({ title = '' }) => title);
}

test('a byte order mark, CRLF and blank lines change nothing', () => {
  const dressed = Object.fromEntries(
    Object.entries(harbour).map(([name, text]) => [
      name,
      `\uFEFF${String(text).replaceAll('\n', '\r\n\r\n')}\r\n,,\r\n\r\n`,
    ]),
  );
  const bare = imported(harbour);
  const { totals, state } = imported(dressed);
  expect(totals).toEqual(bare.totals);
  expect(allMoves(state).map(({ action }) => action)).toEqual(
    allMoves(bare.state).map(({ action }) => action),
  );
});

test('columns may stand in any order and in any case', () => {
  expect(titlesOf('Title , SEAT,Round\nOne,beijing,1')).toEqual(['One']);
});

test('quoted cells hold commas, quotation marks and line breaks', () => {
  const { state } = imported({
    'session.csv': 'title\n"One, and ""two"""',
    'moves.csv': 'round,seat,title,action\r\n1,beijing,"A, b","First line\r\nsecond ""line"""',
  });
  expect(state.session.title).toBe('One, and "two"');
  expect(allMoves(state)[0]).toMatchObject({ title: 'A, b', action: 'First line\nsecond "line"' });
});

test('rows are numbered as a spreadsheet does: blank rows count, line breaks in cells do not', () => {
  const moves = 'round,seat,title\n\n1,beijing,"Two\nlines"\n\n\n1,berlin,Three';
  expect(problemsOf(changed('moves.csv', moves))).toContain('moves.csv 6 seat seat-unknown');
});

test('lists leave out blanks and what stands twice', () => {
  const { state } = imported({
    'session.csv': 'title\nLists',
    'moves.csv': 'round,seat,title,targets\n1,beijing,One, Moscow ;; MOW;Kyiv;',
  });
  expect(allMoves(state)[0]?.targets).toEqual(['moscow', 'Kyiv']);
});

test('empty cells at the end of rows and of the header are nothing', () => {
  expect(titlesOf('round,seat,title,,\n1,beijing,One,,,,')).toEqual(['One']);
  expect(titlesOf('round,seat,title,,\n1,beijing,One')).toEqual(['One']);
});

test('letters outside ASCII arrive as they were written', () => {
  expect(titlesOf('round,seat,title\n1,beijing,Müller’s 北京 – “ok” 🛰')).toEqual([
    'Müller’s 北京 – “ok” 🛰',
  ]);
});

test('text that would be a formula or a tag stays text', () => {
  const title = '=HYPERLINK(1) <script>';
  expect(titlesOf(`round,seat,title\n1,beijing,${title}`)).toEqual([title]);
});
