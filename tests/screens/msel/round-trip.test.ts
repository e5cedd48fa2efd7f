import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { deckOf } from '../../../src-main/game/deck.ts';
import type { SessionState } from '../../../src-main/game/state.ts';
import { initialState } from '../../../src-main/game/state.ts';
import { alaska } from '../../../src-main/scenario/alaska.ts';
import { guessMapping } from '../../../src-renderer/screens/msel/columns.ts';
import { readCsv, writeCsv } from '../../../src-renderer/screens/msel/csv.ts';
import { exportRows } from '../../../src-renderer/screens/msel/export-rows.ts';
import { readMselFile } from '../../../src-renderer/screens/msel/read-file.ts';
import { readRows } from '../../../src-renderer/screens/msel/read-rows.ts';
import { tableOf, type Read } from '../../../src-renderer/screens/msel/table.ts';
import { writeWorkbook } from '../../../src-renderer/screens/msel/write-workbook.ts';
import { arbitrarySession } from '../../game/arbitrary-session.ts';
import { given } from '../../game/given.ts';
import { Play } from '../../game/play.ts';

const noPack = { injects: [] };

/** A deck without a pack of a session, put into an empty one by way of a list. */
function readBack(read: Read): SessionState {
  if (!read.ok) throw new Error(read.problem);
  const around = { pack: alaska, deck: [], rounds: 9 };
  const { taken, left } = readRows(read.table, guessMapping(read.table.header), around);
  expect(left).toEqual([]);
  return {
    ...initialState(),
    writtenInjects: taken.map((inject) => ({
      id: inject.injectId ?? '',
      number: inject.number ?? '',
      round: inject.round,
      title: inject.title,
      text: inject.text,
      targets: inject.targets ?? 'public',
      expected: inject.expected ?? '',
      note: inject.note ?? '',
      tests: inject.tests ?? [],
      source: inject.source ?? [],
      imported: true,
    })),
    injects: Object.fromEntries(
      taken.map(({ injectId = '', round, trigger }) => [
        injectId,
        { status: 'scheduled' as const, round, reason: '', ...(trigger && { trigger }) },
      ]),
    ),
  };
}

/** Everything of a deck that a list holds, but how each inject stands. */
function rows(state: SessionState, rules: { injects: typeof alaska.injects } | typeof noPack) {
  const table = exportRows(deckOf(state, rules), alaska).map((row) => row.slice(0, -1));
  // One that was deferred comes back as one of its new round, and stands elsewhere in the deck.
  return table.toSorted((a, b) => String(a[0]).localeCompare(String(b[0])));
}

test('what is written as CSV is read back the same', () => {
  fc.assert(
    fc.property(arbitrarySession(), ({ play: { state } }) => {
      const out = writeCsv(exportRows(deckOf(state, alaska), alaska));
      expect(rows(readBack(tableOf(readCsv(out))), noPack)).toEqual(rows(state, alaska));
    }),
    { numRuns: 100 },
  );
});

test('any text survives, formulas and quotation marks too, and no cell is a formula', () => {
  const words = fc
    .oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom('=1+1', "'=1", '\t=x', ' +1'),
    )
    .map((text) => text.replace(/\r\n?/g, '\n').trim())
    .filter((text) => text !== '' && !text.includes('\0'));
  fc.assert(
    fc.property(words, (text) => {
      const out = writeCsv([
        ['Title', 'Text'],
        [text, `x ${text}`],
      ]);
      const table = tableOf(readCsv(out));
      expect(table).toMatchObject({
        table: { rows: [{ cells: [text, `x ${text}`] }] },
      });
      expect(out).not.toMatch(/(?:^|[,\n])"?\s*[=+@-]/);
    }),
  );
});

test('what is written as a workbook is read back the same', async () => {
  const list = {
    kind: 'writeInjects' as const,
    injects: [
      {
        title: '=HYPERLINK("x")',
        text: 'Two lines,\nand “quotes” & <tags>',
        round: 2,
        targets: ['moscow', 'brussels'],
        note: '+1',
        expected: '雨が降る',
        tests: ['B1', 'F3'],
        source: ['¶3'],
        trigger: { by: 'phase' as const, phase: 'move' as const, minute: 7 },
      },
      {
        title: 'Next',
        text: 'After it',
        round: 2,
        trigger: { by: 'inject' as const, injectId: 'i2' },
      },
    ],
  };
  const { state } = given({ kind: 'createSession', title: 'Deck' }, list);
  const table = exportRows(deckOf(state, alaska), alaska);
  const bytes = await writeWorkbook(table, []);
  const back = readBack(await readMselFile(new Blob([new Uint8Array(bytes)])));
  expect(rows(back, noPack)).toEqual(rows(state, alaska));
});

test('a list that was read is taken by the rules as it is', async () => {
  const { state } = given({ kind: 'createSession', title: 'Deck' });
  const table = exportRows(deckOf(state, alaska), alaska).map(([, ...row], at) => [
    at === 0 ? 'Number' : `X${at}`,
    ...row,
  ]);
  const read = await readMselFile(new Blob([new Uint8Array(await writeWorkbook(table, []))]));
  if (!read.ok) throw new Error(read.problem);
  const around = { pack: alaska, deck: deckOf(state, alaska), rounds: state.rounds.length };
  const { taken } = readRows(read.table, guessMapping(read.table.header), around);
  expect(taken).toHaveLength(alaska.injects.length);
  const play = new Play().do({ kind: 'createSession', title: 'Another' });
  play.do({ kind: 'writeInjects', imported: true, injects: [...taken] }, { kind: 'undo' });
  expect(play.state.writtenInjects).toEqual([]);
});
