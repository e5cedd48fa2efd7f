import { describe, expect, test } from 'vitest';
import { findMove } from '../../src-main/game/find.ts';
import { sectionIds, sectionTitles } from '../../src-main/report/section.ts';
import { writeReport } from '../../src-main/report/write-report.ts';
import { alaska } from '../../src-main/scenario/alaska.ts';
import { afternoon } from './afternoon.ts';
import { Rehearsal } from './rehearsal.ts';
import { htmlOf, modelFor } from './written.ts';

const room = afternoon();
const model = modelFor(room);

describe('a report has every section, in order', () => {
  test('in HTML', () => {
    const ids = Array.from(
      htmlOf(model).matchAll(/<section id="section-([a-z]+)"/g),
      ([, id]) => id,
    );
    expect(ids).toEqual([...sectionIds]);
  });

  test('in Markdown', () => {
    const text = writeReport('md', model);
    const titles = Array.from(text.matchAll(/^## (.+)$/gm), ([, title]) => title);
    expect(titles).toEqual(sectionIds.map((id) => sectionTitles[id]));
  });

  test('in JSON, under a format and its version', () => {
    const file: unknown = JSON.parse(writeReport('json', model));
    const keys = Object.keys(Object(file));
    expect(keys.slice(0, 3)).toEqual(['$schema', 'format', 'formatVersion']);
    expect(file).toMatchObject({ format: 'tabletop-report', formatVersion: 1 });
    expect(keys.filter((key) => key in sectionTitles)).toEqual([...sectionIds]);
  });

  test('and none that was not chosen, whatever the order asked for', () => {
    const some = modelFor(room, 'control', { sections: ['plan', 'summary'] });
    expect(some.sections).toEqual(['summary', 'plan']);
    const html = htmlOf(some);
    expect(html).toContain('id="section-plan"');
    expect(html).not.toContain('section-chronology');
    expect(html).not.toContain('Circulate Annex C: fourteen');
    expect(writeReport('json', some)).not.toContain('chronology');
  });

  test('handling stands at the head of every sheet and every printed page', () => {
    const html = htmlOf(model);
    const heads = html.match(/<div class="head">.*?Internal, not for attribution/g) ?? [];
    expect(heads).toHaveLength((html.match(/<div class="sheet/g) ?? []).length);
    expect(html).toContain(String.raw`@top-right { content: "Internal\2c  not for attribution"`);
  });
});

describe('what happened is told', () => {
  const html = htmlOf(model);

  test('withdrawn moves stay, struck through', () => {
    expect(html).toMatch(/<s><span class="said">Threaten to suspend the ceasefire/);
    expect(html).toContain('Withdrawn: out of time');
  });

  test('amended moves keep their earlier wording', () => {
    expect(html).toMatch(/Amended \d\d:\d\d, said later; before, .*through two regional banks\.”/);
  });

  test('a late entry shows when it happened and when it was recorded', () => {
    const late = model.chronology[1]?.entries[0];
    expect(late).toMatchObject({ kind: 'move', move: { number: '2.4', late: true } });
    expect(html).toContain('late, recorded 13:20');
  });

  test('the outcome counts halves and unknowns and guesses nothing', () => {
    const loose = model.outcome.profiles.find(({ id }) => id === 'loose-freeze');
    expect(loose).toMatchObject({ holds: 2.5, unknown: 3 });
    expect(loose?.share).toBeCloseTo(2.5 / 6);
    expect(model.outcome.closest).toEqual(['loose-freeze']);
  });

  test('dissents are kept beside the reconciled score', () => {
    expect(model.agreement.dissents).toHaveLength(1);
    expect(model.agreement.dissents[0]?.score.reconciled?.dissents).toEqual(['Solveig Brandt']);
  });

  test('what was taken back stays in the log, struck through', () => {
    const any = new Rehearsal(alaska);
    any.do({ kind: 'createSession', title: 'Any' });
    any.do({ kind: 'openRound', round: 1 });
    any.move({ seat: 'beijing', action: 'Wait.' });
    any.do({ kind: 'undo' });
    any.do({ kind: 'proposeDeal', parties: ['moscow', 'beijing'], terms: 'One.' });
    any.do({ kind: 'undo' });
    any.do({ kind: 'redo' });
    const { log, chronology } = modelFor(any);
    expect(log.entries.map(({ undone }) => undone)).toEqual([
      false,
      false,
      true,
      false,
      false,
      false,
      false,
    ]);
    expect(log.entries[3]?.sentence).toBe('Entry 3 is taken back.');
    expect(chronology[0]?.entries).toMatchObject([{ kind: 'deal', label: 'D 1' }]);
    expect(htmlOf(modelFor(any))).toContain('<s>Move 1.1 is logged for Beijing');
  });

  test('the log says which argument was weighed, and which was struck', () => {
    const any = new Rehearsal(alaska);
    any.do({ kind: 'createSession', title: 'Any' });
    any.do({ kind: 'openRound', round: 1 });
    const moveId = any.move({ seat: 'beijing', action: 'Wait.' });
    const argue = { kind: 'addArgument', moveId, by: 'moscow', weight: 'normal' } as const;
    any.do({ ...argue, side: 'for', text: 'It costs nothing.' });
    any.do({ ...argue, side: 'against', text: 'Time is short.' });
    const [, against] = findMove(any.state, moveId)?.arguments ?? [];
    const argumentId = against?.argumentId ?? '';
    any.do({ kind: 'weighArgument', moveId, argumentId, weight: 'strong' });
    any.do({ kind: 'strikeArgument', moveId, argumentId });
    expect(modelFor(any).log.entries.map(({ sentence }) => sentence)).toEqual(
      expect.arrayContaining([
        'The argument against move 1.1 is weighed as strong: “Time is short.”',
        'The argument against move 1.1 is struck: “Time is short.”',
      ]),
    );
  });

  test('every entry of the log has its hash and a sentence', () => {
    expect(model.log.entries.map(({ version }) => version)).toEqual(
      room.log.map(({ version }) => version),
    );
    for (const { sentence, hash } of model.log.entries) {
      expect(sentence).toMatch(/^\S.*[.”?!]$/s);
      expect(hash).toMatch(/^[0-9a-f]{64}$/);
    }
  });
});
