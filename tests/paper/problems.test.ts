import { describe, expect, test } from 'vitest';
import type { PaperCode } from '../../src-main/contract/paper-problem.ts';
import { paperWords } from '../../src-main/contract/paper-problem.ts';
import { importSheets, newDesk, problemsOf } from './desk.ts';
import { changed, harbour } from './sheets.ts';

const moves = (...rows: string[]) => changed('moves.csv', rows.join('\n'));
const head =
  'round,seat,title,action,intended_effect,instruments,targets,visibility,occurred_at,outcome';
const scores = (...rows: string[]) =>
  changed('scores.csv', ['round,seat,title,evaluator,criterion,value,reason', ...rows].join('\n'));

test('every fault of every file is told at once, and nothing is imported', () => {
  const found = problemsOf({
    'session.csv': 'title,date,scenario,colour\n,2026-02-30,siberia,red',
    'participants.csv': [
      'name,part,seat',
      ',player,beijing',
      'One,umpire,',
      'Two,evaluator,moscow',
      'Three,player,berlin',
      'Four,observer,',
      'two,control,',
    ].join('\n'),
    'moves.csv': [
      head,
      '1,beijing,First,,,peace,,public,,',
      '1,berlin,Second,,,,,paris;public,noon,wins',
      '3,beijing,Third,,,,,,,',
      'x,moscow,Fourth,,,,,,,',
      '1,Beijing,first,,,,,,,',
      '1,moscow,,,,,,,,',
    ].join('\n'),
    'scores.csv': [
      'round,seat,title,evaluator,criterion,value,reason',
      '1,beijing,First,Two,B1,3,',
      '1,beijing,Nowhere,Two,B1,1,',
      '1,beijing,First,Somebody,B9,1,',
      '1,beijing,First,Four,B2,,',
      '1,beijing,First,Two,B1,1,',
    ].join('\n'),
    'notes.csv': 'text\nhello',
  });
  expect(found).toEqual([
    'session.csv 1 colour column-unknown',
    'session.csv 2 scenario scenario-unknown',
    'session.csv 2 title cell-empty',
    'session.csv 2 date date-unreadable',
    'participants.csv 2 name cell-empty',
    'participants.csv 3 part part-unknown',
    'participants.csv 4 seat seat-not-player',
    'participants.csv 5 seat seat-unknown',
    'participants.csv 7 name name-twice',
    'moves.csv 2 instruments instrument-unknown',
    'moves.csv 3 seat seat-unknown',
    'moves.csv 3 visibility seat-unknown',
    'moves.csv 3 visibility visibility-mixed',
    'moves.csv 3 occurred_at time-unreadable',
    'moves.csv 3 outcome outcome-unknown',
    'moves.csv 4 round round-gap',
    'moves.csv 5 round round-unreadable',
    'moves.csv 6 title move-twice',
    'moves.csv 7 title cell-empty',
    'scores.csv 2 value value-unreadable',
    'scores.csv 3 title move-missing',
    'scores.csv 4 evaluator evaluator-unknown',
    'scores.csv 4 criterion criterion-unknown',
    'scores.csv 5 evaluator evaluator-part',
    'scores.csv 5 value cell-empty',
    'scores.csv 6 criterion score-twice',
    'notes.csv file-unknown',
  ]);
});

describe('files', () => {
  test('two of them have to be there', () => {
    expect(problemsOf({})).toEqual(['session.csv file-missing', 'moves.csv file-missing']);
  });

  test('an empty one has no header', () => {
    expect(problemsOf(changed('scores.csv', ''))).toEqual(['scores.csv header-missing']);
    expect(problemsOf(changed('scores.csv', '\uFEFF\r\n'))).toEqual(['scores.csv header-missing']);
  });

  test('a session and its moves have to be in them', () => {
    expect(problemsOf(changed('session.csv', 'title'))).toEqual(['session.csv rows-none']);
    expect(problemsOf({ 'session.csv': 'title\nOne', 'moves.csv': head })).toEqual([
      'moves.csv rows-none',
    ]);
    expect(problemsOf(changed('session.csv', 'title,date\nOne,2026-05-20\nTwo,'))).toEqual([
      'session.csv 3 row-second',
    ]);
  });

  test('another encoding is found out, with the rows it spoils', () => {
    const latin = new Uint8Array(Buffer.from('title,date\nCaf\u00E9,2026-05-20', 'latin1'));
    expect(problemsOf(changed('session.csv', latin))).toEqual(['session.csv 2 not-utf-8']);
    const utf16 = new Uint8Array(new Uint16Array([0xfeff, 0x74, 0x0a]).buffer);
    expect(problemsOf(changed('session.csv', utf16))).toContain('session.csv 1 not-utf-8');
  });

  test('semicolons and tabs in place of commas are told in one line', () => {
    expect(problemsOf(changed('session.csv', 'title;date\nOne;'))).toEqual([
      'session.csv 1 not-commas',
    ]);
    expect(problemsOf(changed('session.csv', 'title\tdate\nOne\t'))).toEqual([
      'session.csv 1 not-commas',
    ]);
  });

  test('more rows than any room can fill are refused', () => {
    const rows = Array.from({ length: 100_001 }, () => '');
    expect(problemsOf(moves(head, ...rows))).toContain('moves.csv rows-too-many');
  });
});

describe('columns and cells', () => {
  test('unknown, missing, doubled and nameless columns are told in the header’s row', () => {
    expect(
      problemsOf(changed('scores.csv', 'round,seat,title,titel,seat,\n1,beijing,a,b,c,d')),
    ).toEqual([
      'scores.csv 1 titel column-unknown',
      'scores.csv 1 seat column-twice',
      'scores.csv 1 evaluator column-missing',
      'scores.csv 1 criterion column-missing',
      'scores.csv 1 value column-missing',
      'scores.csv 1 F column-unnamed',
      'scores.csv 2 title move-missing',
    ]);
  });

  test('a row with too few or too many cells is not guessed at', () => {
    expect(problemsOf(scores('1,washington,Fuel waiver', '1,,,,,,,8'))).toEqual([
      'scores.csv 2 cell-count',
      'scores.csv 3 cell-count',
    ]);
  });

  test('a quotation mark that is left open or stands amid a cell ends the reading', () => {
    expect(problemsOf(scores('1,washington,"Fuel waiver,Rater A,B1,1,', '9,,,,,,'))).toEqual([
      'scores.csv 2 quote-open',
    ]);
    expect(problemsOf(scores('1,washington,"Fuel" waiver,Rater A,B1,1,'))).toEqual([
      'scores.csv 2 quote-within',
    ]);
  });

  test('what is too long for the record is told here and not later', () => {
    const row = [`1,beijing,${'t'.repeat(201)},${'a'.repeat(4001)},${'e'.repeat(4001)}`];
    const many = Array.from({ length: 13 }, (_, index) => `place ${index}`).join(';');
    expect(
      problemsOf(moves(head, `${row[0]},,${'x'.repeat(201)},,,`, `1,bjg,One,,,,${many},,,`)),
    ).toEqual(
      expect.arrayContaining([
        'moves.csv 2 title cell-too-long',
        'moves.csv 2 action cell-too-long',
        'moves.csv 2 intended_effect cell-too-long',
        'moves.csv 2 targets cell-too-long',
        'moves.csv 3 targets list-too-long',
      ]),
    );
  });
});

describe('dates and times', () => {
  test('nothing may lie ahead', () => {
    expect(problemsOf(changed('session.csv', 'title,date\nOne,2026-06-02'))).toContain(
      'session.csv 2 date date-later',
    );
    expect(
      problemsOf({
        ...moves(head, '1,bjg,One,,,,,,2026-06-01T11:00:01,'),
        'scores.csv': scoresHead,
      }),
    ).toEqual(['moves.csv 2 occurred_at time-later']);
  });

  test('a clock time needs the day of the session', () => {
    expect(
      problemsOf({ 'session.csv': 'title\nOne', 'moves.csv': `${head}\n1,bjg,One,,,,,,10:05,` }),
    ).toEqual(['moves.csv 2 occurred_at time-without-date']);
  });
});

const scoresHead = 'round,seat,title,evaluator,criterion,value';

test('a round that is left out is told where the next one begins, even if its own rows are wrong', () => {
  const rows = [
    '1,bjg,One,,,,,,,',
    '4,bjg,Four,,,,,,,',
    '4,bjg,Again,,,,,,,',
    '2,berlin,Two,,,,,,,',
  ];
  expect(problemsOf({ ...moves(head, ...rows), 'scores.csv': scoresHead })).toEqual([
    'moves.csv 3 round round-gap',
    'moves.csv 5 seat seat-unknown',
  ]);
});

test.each(['0', '-1', '1.5', '13', 'one', '01x'])('“%s” is no round', (round) => {
  expect(
    problemsOf({ ...moves(head, `${round},bjg,One,,,,,,,`), 'scores.csv': scoresHead }),
  ).toEqual(['moves.csv 2 round round-unreadable']);
});

test.each(['3', '-3', '0.5', '1,5', 'n/a', '+', '--1'])('“%s” is no score', (value) => {
  expect(problemsOf(scores(`1,washington,Fuel waiver,Rater A,B1,"${value}",`))).toEqual([
    'scores.csv 2 value value-unreadable',
  ]);
});

test('a message says what to do in words', () => {
  const result = importSheets(newDesk(), moves(head, '1,berlin,One,,,,,,,wins'));
  expect(result.ok ? [] : result.problems.slice(0, 2).map(({ message }) => message)).toEqual([
    'No such seat in this pack: berlin.',
    'No such outcome; these are: takes effect, partly, fails, backfires.',
  ]);
});

test('no message is without words', () => {
  for (const code of Object.keys(paperWords) as PaperCode[]) {
    expect(paperWords[code]('detail')).not.toBe('');
  }
});

test('a library that has sessions keeps exactly those', () => {
  const desk = newDesk();
  importSheets(desk, harbour);
  const before = desk.list().sessions;
  expect(importSheets(desk, changed('scores.csv', 'nonsense')).ok).toBe(false);
  expect(desk.list().sessions).toEqual(before);
});
