import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alaska } from '../../../../src-main/scenario/alaska.ts';
import { completionsOf } from '../../../../src-renderer/screens/run/composer/completions.ts';
import {
  emptyDraft,
  readDraft,
  withoutLogged,
  writeDraft,
  type ComposerDraft,
} from '../../../../src-renderer/screens/run/composer/composer-draft.ts';
import { matching } from '../../../../src-renderer/screens/run/composer/match-name.ts';
import { moveOf, settle } from '../../../../src-renderer/screens/run/composer/settle.ts';
import { readLine, type Token } from '../../../../src-renderer/screens/run/composer/tokens.ts';
import { anyLine } from './any-line.ts';

function settled(action: string, seat = 'washington'): ComposerDraft {
  return settle({ ...emptyDraft, action }, -1, alaska, seat).draft;
}

function found(letters: string): string[] {
  return matching(alaska.instruments, letters).map(({ id }) => id);
}

/** Another pack, with seats and instruments of its own. */
const harbour = {
  seats: [
    { ...alaska.seats[0], id: 'port', code: 'PRT', name: 'Port authority' },
    { ...alaska.seats[1], id: 'union', code: 'UNI', name: 'Dockers’ union' },
  ],
  instruments: [{ id: 'strike', name: 'Strike', source: [] }],
} as unknown as typeof alaska;

describe('a token in its field', () => {
  test('each kind goes to its own', () => {
    expect(
      settled(
        'Offer licences > Split the rails #energy @mo @Kyiv !bru +Both gain -Nobody pays ~14:20',
      ),
    ).toEqual({
      action: 'Offer licences ',
      effect: 'Split the rails',
      instruments: ['energy-trade'],
      targets: ['moscow', 'Kyiv'],
      visibility: ['brussels'],
      arguments: [
        { side: 'for', text: 'Both gain' },
        { side: 'against', text: 'Nobody pays' },
      ],
      when: '14:20',
    });
  });

  test.each([
    ['!mo !bru', ['moscow', 'brussels']],
    ['!control', 'control'],
    ['!CTL', 'control'],
    ['!mo !everyone', 'public'],
    ['!mo !mo', ['moscow']],
    ['!zz', ['zz']],
  ])('%s', (action, visibility) => {
    expect(settled(action).visibility).toEqual(visibility);
  });

  test('what nobody knows is kept as it is typed', () => {
    expect(settled('Talk #zzz ~99:99')).toMatchObject({ instruments: ['zzz'], when: '99:99' });
  });

  test('names are the pack’s', () => {
    const draft = settle({ ...emptyDraft, action: '@dock #str @mo' }, -1, harbour, 'port').draft;
    expect(draft).toMatchObject({ targets: ['union', 'mo'], instruments: ['strike'] });
  });

  test('the seat that moves is no target of its own and needs no telling', () => {
    const [token] = readLine('@was');
    expect(completionsOf(token as Token, alaska, 'washington').map(({ id }) => id)).toEqual([
      'was',
    ]);
  });

  test('loses no letter of what is said', () => {
    fc.assert(
      fc.property(anyLine, (line) => {
        const draft = settled(line);
        const held = JSON.stringify([draft, alaska.seats, alaska.instruments]);
        const times = readLine(line).filter((p) => p.kind === 'token' && p.sigil === '~');
        for (const piece of readLine(line)) {
          if (piece.kind === 'words' || piece === times[0]) continue;
          const { sigil, said } = piece;
          const isKnown = completionsOf(piece, alaska, 'washington').some(({ id }) => id !== said);
          const isReplaced =
            sigil === '~' || (sigil === '!' && typeof draft.visibility === 'string');
          const isKept = held.includes(JSON.stringify(said).slice(1, -1));
          expect(isKnown || isReplaced || isKept, `${sigil}${said}`).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('names are found', () => {
  test('by the beginning of any word, the whole name first', () => {
    expect(found('high')).toEqual(['high-level-visit']);
    expect(found('offer')).toEqual(['reconstruction-offer']);
    expect(found('ENERGY-trade')).toEqual(['energy-trade']);
    expect(found('zzz')).toEqual([]);
    expect(matching(alaska.seats, 'b').map(({ id }) => id)).toEqual(['beijing', 'brussels']);
    expect(matching(alaska.seats, 'BRU')[0]?.id).toBe('brussels');
  });
});

describe('a draft', () => {
  test('kept is read as it was', () => {
    fc.assert(
      fc.property(anyLine, (line) => {
        const draft = settled(line);
        expect(readDraft(writeDraft(draft))).toEqual(draft);
      }),
    );
  });

  test('kept by an earlier version is read with nothing added', () => {
    const { arguments: _arguments, when: _when, ...old } = { ...emptyDraft, action: 'Talk' };
    expect(readDraft(JSON.stringify(old))).toEqual({ ...emptyDraft, action: 'Talk' });
  });

  test('that is empty is not kept', () => {
    expect(writeDraft(emptyDraft)).toBe('');
    expect(writeDraft({ ...emptyDraft, when: '14:20' })).not.toBe('');
  });

  test('becomes the move it says, without a doubled character', () => {
    expect(moveOf(settled('A ##tag for @mo'), 'washington', undefined)).toEqual({
      seat: 'washington',
      action: 'A #tag for ',
      effect: '',
      instruments: [],
      targets: ['moscow'],
      visibility: 'public',
    });
  });

  test('what was typed while the move was on its way stays', () => {
    const logged = { ...emptyDraft, action: 'Offer talks', effect: 'Calm' };
    expect(withoutLogged(logged, logged)).toEqual(emptyDraft);
    expect(withoutLogged({ ...logged, action: 'Offer talks Next' }, logged)).toEqual({
      ...emptyDraft,
      action: 'Next',
    });
    const other = { ...logged, action: 'Rewritten' };
    expect(withoutLogged(other, logged).action).toBe('Rewritten');
  });
});
