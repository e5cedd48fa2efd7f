import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkLeaks, suggestedReplacements } from '../../src-main/report/leaks.ts';
import { rosterOf } from '../../src-main/report/roster.ts';
import { alaska } from '../../src-main/scenario/alaska.ts';
import { afternoon } from './afternoon.ts';
import { anyRoom } from './random-room.ts';
import { Rehearsal } from './rehearsal.ts';
import { roster, secretPhrases } from './syndicate.ts';
import { everyFormat, everyText, inputFor, modelFor, packedFiles } from './written.ts';

function occurs(text: string, phrase: string): boolean {
  return text.toLowerCase().includes(phrase.toLowerCase());
}

describe('under the Chatham House rule', () => {
  const room = afternoon();

  test('the fixture would give everyone away without it', () => {
    const [[, html] = ['', '']] = everyText(modelFor(room));
    for (const phrase of secretPhrases)
      expect([phrase, occurs(html ?? '', phrase)]).toEqual([phrase, true]);
  });

  test.each(['control', 'public', 'beijing'])(
    'no name, affiliation or facilitator is in any format for %s',
    async (audience) => {
      const check = checkLeaks(inputFor(room, audience, { chathamHouse: true }));
      const replacements = suggestedReplacements(check);
      const model = modelFor(room, audience, { chathamHouse: true, replacements });
      for (const [format, text] of await everyFormat(model)) {
        for (const phrase of [...secretPhrases, 'Halvorsen']) {
          expect([`${phrase} in ${format}`, occurs(text, phrase)]).toEqual([
            `${phrase} in ${format}`,
            false,
          ]);
        }
      }
    },
  );

  test('the properties of a file name nobody, with it or without', async () => {
    for (const chathamHouse of [true, false]) {
      const packed = await packedFiles(modelFor(room, 'control', { chathamHouse }));
      const properties = packed.flatMap(([, files]) =>
        Object.entries(files).filter(([name]) => name.startsWith('docProps/')),
      );
      expect(properties.map(([name]) => name)).toContain('docProps/core.xml');
      for (const [, text] of properties) {
        expect(text).not.toMatch(/<dc:creator>[^<]|<cp:lastModifiedBy>[^<]|<Company>[^<]/);
      }
    }
  });

  test('attendance is left out: no list, no counts, no entries about the roster', () => {
    const { participants, log } = modelFor(room, 'control', { chathamHouse: true });
    expect(participants.rows).toEqual([]);
    expect(participants.statement).not.toMatch(/\d/);
    expect(log.entries.some(({ sentence }) => /added as|seated for|roster/.test(sentence))).toBe(
      false,
    );
    expect(log.entries.length).toBeLessThan(room.log.length);
  });

  test('people become their seat, an evaluator by number, or a participant', () => {
    const { chronology, agreement, plan } = modelFor(room, 'control', { chathamHouse: true });
    const entries = chronology.flatMap((round) => round.entries);
    const moved = entries.find((entry) => entry.kind === 'move' && entry.move.author !== '');
    expect(moved).toMatchObject({ move: { author: 'Washington' } });
    const notes = entries.flatMap((entry) => (entry.kind === 'note' ? [entry.speaker] : []));
    expect(notes).toEqual(['Beijing', '']);
    expect(agreement.evaluators.map(({ name }) => name)).toEqual([
      'Evaluator 1',
      'Evaluator 2',
      'Evaluator 3',
    ]);
    expect(plan[0]?.owner).toBe('Evaluator 2');
  });

  test('whoever spoke without a seat is a participant, and the facilitator is not spoken of', () => {
    const any = new Rehearsal(alaska);
    any.do({ kind: 'createSession', title: 'Any', facilitator: 'Marguerite Delacroix' });
    any.do({ kind: 'openRound', round: 1 });
    any.do({ kind: 'takeNote', text: 'Time.', speaker: 'The man by the door' });
    any.do({ kind: 'takeNote', text: 'Time.', speaker: 'bru' });
    const { chronology, overview } = modelFor(any, 'control', { chathamHouse: true });
    expect(chronology[0]?.entries).toMatchObject([
      { speaker: 'a participant' },
      { speaker: 'Brussels' },
    ]);
    expect(overview.rows.map(({ label }) => label)).not.toContain('Facilitator');
    expect(modelFor(any).overview.rows).toContainEqual({
      label: 'Facilitator',
      text: 'Marguerite Delacroix',
    });
  });

  test('for every session, what is not free text holds no name', () => {
    fc.assert(
      fc.property(anyRoom, fc.constantFrom('control', 'public', 'beijing'), (any, audience) => {
        const model = modelFor(any, audience, { chathamHouse: true });
        for (const [format, text] of everyText(model)) {
          for (const { phrase } of rosterOf(any.log)) {
            expect([`${phrase} in ${format}`, occurs(text, phrase)]).toEqual([
              `${phrase} in ${format}`,
              false,
            ]);
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('the leak check', () => {
  const room = afternoon();

  test('finds each phrase where it stands', () => {
    const { leaks, names, affiliations } = checkLeaks(
      inputFor(room, 'control', { chathamHouse: true }),
    );
    expect(leaks.map(({ where, field, kind }) => ({ where, field, kind }))).toEqual([
      { where: 'Move 2.1, argument against', field: 'argument', kind: 'affiliation' },
      { where: 'Round 2, note 1', field: 'text', kind: 'part of a name' },
    ]);
    expect(leaks.map(({ text, start, end }) => text.slice(start, end))).toEqual([
      'customs attaché office',
      'Halvorsen',
    ]);
    expect(leaks[0]).toMatchObject({ phrase: 'Customs Attaché Office', start: 4, end: 26 });
    expect(leaks[0]?.suggestion).toBe('WAS');
    expect([names, affiliations]).toEqual([10, 6]);
  });

  test('looks for the whole roster in what the public is told', () => {
    const { leaks } = checkLeaks(inputFor(room, 'public'));
    expect(leaks.map(({ phrase }) => phrase)).toContain('Customs Attaché Office');
  });

  test('takes whole words of three letters or more, in any case and spacing', () => {
    const any = new Rehearsal(alaska);
    any.do({ kind: 'createSession', title: 'Names' });
    any.people([
      { name: 'Li', affiliation: 'Ann' },
      { name: 'Jo O’Neill-Park', affiliation: '' },
    ]);
    any.do({
      kind: 'writeSummary',
      headline: '',
      text: "Ann, li, annals and JO  O'NEILL-PARK’s remark",
    });
    const { leaks } = checkLeaks(inputFor(any));
    const found = leaks.filter(({ where }) => where === 'Executive summary, text');
    expect(found.map(({ text, start, end }) => [start, text.slice(start, end)])).toEqual([
      [0, 'Ann'],
      [20, "JO  O'NEILL-PARK"],
    ]);
  });

  test('does not overlook what has been replaced already', () => {
    const replacements = { Halvorsen: 'BJG' };
    const after = checkLeaks(inputFor(room, 'control', { chathamHouse: true, replacements }));
    expect(after).toEqual(checkLeaks(inputFor(room, 'control', { chathamHouse: true })));
    expect(after.leaks.map(({ phrase }) => phrase)).toContain('Halvorsen');
  });

  test('nothing is left once everything found is replaced', () => {
    const check = checkLeaks(inputFor(room, 'control', { chathamHouse: true }));
    const replacements = suggestedReplacements(check);
    const { chronology } = modelFor(room, 'control', { chathamHouse: true, replacements });
    const texts = JSON.stringify(chronology);
    expect(texts).toContain('The WAS doubted that Berlin would sign without Paris.');
    expect(texts).toContain('BJG asks whether the pledge binds the provinces.');
    expect(texts).not.toContain(roster.players[0].name.split(' ')[1]);
  });
});
