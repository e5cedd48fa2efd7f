import { expect, test } from 'vitest';
import { deckOf } from '../../../src-main/game/deck.ts';
import { alaska } from '../../../src-main/scenario/alaska.ts';
import { guessMapping } from '../../../src-renderer/screens/msel/columns.ts';
import { readCsv } from '../../../src-renderer/screens/msel/csv.ts';
import { readRows } from '../../../src-renderer/screens/msel/read-rows.ts';
import { tableOf } from '../../../src-renderer/screens/msel/table.ts';
import { given } from '../../game/given.ts';
import { created } from '../../game/histories.ts';

const { state } = given(created);
const around = { pack: alaska, deck: deckOf(state, alaska), rounds: state.rounds.length };

function read(...lines: readonly string[]) {
  const sheet = tableOf(readCsv(lines.join('\n')));
  if (!sheet.ok) throw new Error(sheet.problem);
  return readRows(sheet.table, guessMapping(sheet.table.header), around);
}

const heading =
  'Inject No.;Headline;Message;Recipients;Round;Phase;Minute;Trigger;Expected;Notes;Objectives;Reference';

test('columns are guessed from the words above them, and none is used twice', () => {
  expect(guessMapping(heading.split(';'))).toEqual({
    number: 0,
    title: 1,
    text: 2,
    targets: 3,
    round: 4,
    phase: 5,
    minute: 6,
    trigger: 7,
    expected: 8,
    note: 9,
    tests: 10,
    source: 11,
  });
  expect(guessMapping(['Title', 'Title', 'What'])).toEqual({ title: 0 });
});

test('a row is an inject, by codes or names, in capitals or not', () => {
  const { taken, left } = read(
    heading,
    '9.1;Rain;It rains;mow/Brussels;Round 3;move;12;;They wait;Keep calm;b1,Written out;11/¶14',
  );
  expect(left).toEqual([]);
  expect(taken).toEqual([
    {
      injectId: 'msel-9.1',
      number: '9.1',
      title: 'Rain',
      text: 'It rains',
      targets: ['moscow', 'brussels'],
      round: 3,
      trigger: { by: 'phase', phase: 'move', minute: 12 },
      expected: 'They wait',
      note: 'Keep calm',
      tests: ['B1', 'F2'],
      source: ['¶11', '¶14'],
    },
  ]);
});

test.each([
  ['9.1;;It rains;;3', 'Title', 'is empty'],
  ['9.1;Rain;;;3', 'Text', 'is empty'],
  ['9.1;Rain;It rains;London;3', 'Goes to', 'names no seat: “London”'],
  ['9.1;Rain;It rains;;9', 'Round', 'round 9 is not planned'],
  ['9.1;Rain;It rains;;soon', 'Round', 'is no round: “soon”'],
  ['9.1;Rain;It rains;;3;Lunch', 'Phase', 'is no phase: “Lunch”'],
  ['9.1;Rain;It rains;;3;Move;late', 'Minute', 'is no minute, 0 to 600: “late”'],
  ['9.1;Rain;It rains;;3;;;after 7.7', 'Trigger', 'there is no inject 7.7'],
  ['9.1;Rain;It rains;;3;;;after 9.1', 'Trigger', 'waits for itself in the end'],
  ['3.1;Rain;It rains;;3', 'Number', '3.1 is in the deck already'],
  ['9.1;Rain;It rains;;3;;;;;;B9', 'Tests', 'names no criterion: “B9”'],
  ['9.1;Rain;It rains;;3;;;;;;;¶99', 'Source', 'names no paragraph: “¶99”'],
])('%s is left: %s %s', (row, column, reason) => {
  const { taken, left } = read(heading, row);
  expect(taken).toEqual([]);
  expect(left).toMatchObject([{ line: 2, column, reason }]);
});

test('the first of two with one number is taken, the second is left', () => {
  const { taken, left } = read(heading, '9.1;Rain;It rains;;1', '9.1;Hail;It hails;;1');
  expect(taken.map(({ title }) => title)).toEqual(['Rain']);
  expect(left).toMatchObject([{ line: 3, reason: '9.1 stands twice in the list' }]);
});

test('chains lead to rows of the list and to the deck', () => {
  const { taken, left } = read(
    heading,
    '9.1;Rain;It rains;;1;;;after 9.2',
    '9.2;Hail;It hails;;1;;;answer to 1.1',
    '9.3;Snow;It snows;;1;;;after move 1.2',
    '9.4;Sun;It shines;;1;;20;',
  );
  expect(left).toEqual([]);
  expect(taken.map(({ trigger }) => trigger)).toEqual([
    { by: 'inject', injectId: 'msel-9.2' },
    { by: 'answer', injectId: 'summit-called' },
    { by: 'move', round: 1, seq: 2 },
    { by: 'clock', minute: 20 },
  ]);
});

test('rows that wait for each other are left, and so are those that wait for them', () => {
  const { taken, left } = read(
    heading,
    '9.1;Rain;It rains;;1;;;after 9.2',
    '9.2;Hail;It hails;;1;;;after 9.1',
    '9.3;Snow;It snows;;1;;;after 9.1',
    '9.4;Sun;It shines;;1',
  );
  expect(taken.map(({ number }) => number)).toEqual(['9.4']);
  expect(left.map(({ reason }) => reason)).toEqual([
    'waits for itself in the end',
    'waits for itself in the end',
    'there is no inject 9.1',
  ]);
});
