import { expect, test } from 'vitest';
import { fold } from '../../../src-main/game/evolve.ts';
import { readingsOf, type Reading } from '../../../src-main/game/reading.ts';
import { totalsOf } from '../../../src-main/game/scoring.ts';
import { signed } from '../../../src-main/game/signed.ts';
import { alaska } from '../../../src-main/scenario/alaska.ts';
import { subjectKey, subjectName } from '../../../src-renderer/screens/evidence/reading-name.ts';
import { tellReading } from '../../../src-renderer/screens/evidence/tell-reading.ts';
import { sampleLog } from '../../scenario/sample-log.ts';

const state = fold(sampleLog);
const totals = totalsOf(state, alaska);
const told = (reading: Reading) => tellReading(reading, state, alaska);

test('every number read off the sample has a name of its own and parts that lead on', () => {
  const all = readingsOf(state, alaska);
  expect(new Set(all.map((each) => subjectName(each, alaska, state))).size).toBe(all.length);
  expect(all.map(({ reading }) => reading)).toEqual(
    expect.arrayContaining([
      'index',
      'coverage',
      'spread',
      'agreement',
      'calibration',
      'sensitivity',
    ]),
  );
  for (const reading of all) {
    const { rows, heads, value } = told(reading);
    expect(value).not.toBe('–');
    expect(rows.length).toBeGreaterThan(0);
    expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
    for (const row of rows) {
      expect(row.cells).toHaveLength(heads.length - 1);
      expect(subjectKey(row.to)).not.toBe(subjectKey(reading));
    }
  }
});

test('coverage lists what lacks a value, and tells not rated from insufficient evidence', () => {
  const { value, rows } = told({ reading: 'coverage' });
  const { rated, ratable } = totals.coverage;
  expect(value).toBe(`${rated} of ${ratable}`);
  const missing = rows.flatMap(({ cells }) => cells.flatMap((ids) => ids.match(/[BF]\d/g) ?? []));
  expect(missing).toHaveLength(ratable - rated);
  expect(rows.some(({ cells: [unrated, unsure] }) => unrated === '–' && unsure !== '–')).toBe(true);
});

test('the share of what was possible shows the net, and what each criterion adds to it', () => {
  const { rows, together } = told({ reading: 'index' });
  expect(together?.at(-1)).toBe(signed(totals.net));
  expect(rows.map(({ label }) => label.slice(0, 2))).toEqual(alaska.criteria.map(({ id }) => id));
});

test('an evaluator alone comes to the total that is told of them in the spread', () => {
  const { rows } = told({ reading: 'spread' });
  for (const { to, cells } of rows) {
    if (!('reading' in to)) throw new Error('An evaluator is a reading.');
    expect(told(to).value).toBe(cells.at(-1));
  }
});

test('a change of weight shows every seat before and after', () => {
  const change = { kind: 'weight', criterion: 'B1', factor: 2 } as const;
  const { value, together, how } = told({ reading: 'sensitivity', change });
  expect(together).toEqual([signed(totals.net), value]);
  expect(how).toContain('neither the sign nor the order');
});
