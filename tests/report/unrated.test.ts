import { describe, expect, test } from 'vitest';
import { writeReport } from '../../src-main/report/write-report.ts';
import { alaska } from '../../src-main/scenario/alaska.ts';
import { Rehearsal } from './rehearsal.ts';
import { everyFormat, htmlOf, modelFor } from './written.ts';

function opened(): Rehearsal {
  const room = new Rehearsal(alaska);
  room.do({ kind: 'createSession', title: 'Quiet' });
  room.do({ kind: 'openRound', round: 1 });
  return room;
}

describe('a session in which nothing happened', () => {
  test('has a report that says so, in every format', async () => {
    const room = new Rehearsal(alaska);
    room.do({ kind: 'createSession', title: 'Quiet' });
    const model = modelFor(room);
    expect(model.summary.facts).toEqual([
      { text: 'No round has been played yet, so there is nothing to report.', move: null },
    ]);
    for (const [format, text] of await everyFormat(model)) {
      const isSaid = text.includes('No round has been played yet') || format === 'csv';
      expect([format, isSaid]).toEqual([format, true]);
    }
    expect(htmlOf(model).includes('No round has been opened.')).toBe(true);
  });

  test('so has a log without any event', async () => {
    const room = new Rehearsal(alaska);
    const model = modelFor(room);
    expect(model.totals.net).toBeNull();
    for (const [format, text] of await everyFormat(model))
      expect([format, text.length > 20]).toEqual([format, true]);
  });
});

describe('not rated is never nought', () => {
  const room = opened();
  room.move({ seat: 'beijing', action: 'Wait.' });
  const model = modelFor(room);

  test('it is – in text and null in JSON', () => {
    expect(model.summary.figures[0]).toMatchObject({ value: '–', note: 'nothing scored yet' });
    const json: unknown = JSON.parse(writeReport('json', model));
    expect(json).toMatchObject({
      totals: { net: null, index: null, bySeat: { beijing: null }, byCriterion: { B1: null } },
      seats: { all: { net: null } },
    });
    expect(writeReport('md', model)).toContain('| All seats | 1 | – | – | – | – | – | – | – |');
    expect(/>[+−]?0\.0</.test(htmlOf(model))).toBe(false);
  });

  test('it is an empty cell in CSV', () => {
    const row = writeReport('csv', model).split('\r\n')[1] ?? '';
    expect(row).toMatch(/^move,1,1\.1,beijing/);
    expect(row).toMatch(/,everyone,logged,,,,,,,,,$/);
  });

  test('insufficient evidence is a rating that does not count', () => {
    const some = opened();
    const { Ana = '' } = some.people([{ name: 'Ana', part: 'evaluator' }]);
    const moveId = some.move({ seat: 'beijing', action: 'Wait.' });
    const scores = [{ criterion: 'B1', value: 'insufficient' as const }];
    some.do({ kind: 'giveScores', moveId, evaluator: Ana, scores });
    some.do({ kind: 'revealScores', moveId, overrideReason: 'done' });
    const told = modelFor(some);
    expect(told.totals.net).toBeNull();
    expect(writeReport('csv', told)).toContain(',B1,Ana,insufficient evidence,,');
    expect(htmlOf(told).includes('– (insufficient)')).toBe(true);
  });
});

describe('agreement that is undefined says so', () => {
  test('when nobody rated the same pair', () => {
    const { agreement, summary } = modelFor(opened());
    expect(agreement.statement).toMatch(/^Agreement is undefined: no pair/);
    expect(summary.figures.at(-1)).toMatchObject({
      value: 'undefined',
      note: 'ordinal, n = 0 of 0',
    });
  });

  test('when the ratings do not vary', () => {
    const room = opened();
    const ids = room.people([
      { name: 'Ana', part: 'evaluator' },
      { name: 'Ben', part: 'evaluator' },
    ]);
    const moveId = room.move({ seat: 'beijing', action: 'Wait.' });
    for (const evaluator of Object.values(ids)) {
      const scores = [{ criterion: 'B1', value: 1 as const }];
      room.do({ kind: 'giveScores', moveId, evaluator, scores });
    }
    room.do({ kind: 'revealScores', moveId, overrideReason: 'done' });
    const { agreement } = modelFor(room);
    expect(agreement).toMatchObject({ alpha: null, n: 1, raters: 2 });
    expect(agreement.statement).toContain('the ratings do not vary');
    expect(htmlOf(modelFor(room)).includes('undefined')).toBe(true);
  });
});
