import { expect, test } from 'vitest';
import { alaska } from '../../src-main/scenario/alaska.ts';
import { Rehearsal } from './rehearsal.ts';
import { everyText, modelFor } from './written.ts';

function built(): Rehearsal {
  const room = new Rehearsal(alaska);
  room.do({ kind: 'createSession', title: 'Built' });
  room.do({ kind: 'openRound', round: 1 });
  const ruling = { method: 'consensus' as const };
  const project = 'Eastern ports';
  for (const [at, seat] of ['moscow', 'beijing'].entries()) {
    const moveId = room.move({ seat, action: `Stage ${at + 1} of the ports.` });
    room.do({
      kind: 'adjudicateMove',
      moveId,
      ruling,
      outcome: 'takes effect',
      lasting: `Quay ${at + 1} is open`,
      stage: { at: at + 1, of: 3, project },
    });
    if (at === 0) room.do({ kind: 'stopEffect', moveId, by: 'control', reason: 'Ice.' });
  }
  const moveId = room.move({ seat: 'brussels', action: 'Hide.', visibility: 'control' });
  const outcome = 'partly' as const;
  room.do({ kind: 'adjudicateMove', moveId, ruling, outcome, lasting: 'A hidden fund' });
  return room;
}

test('effects in force come first, and those that were stopped say by whom and why', () => {
  const { effects } = modelFor(built()).lasting;
  expect(effects.map(({ effect, stopped }) => [effect, stopped?.reason ?? null])).toEqual([
    ['Quay 2 is open', null],
    ['A hidden fund', null],
    ['Quay 1 is open', 'Ice.'],
  ]);
});

test('a project stands with its stages, in order', () => {
  const { projects } = modelFor(built()).lasting;
  expect(projects).toMatchObject([
    {
      name: 'Eastern ports',
      stages: [
        { at: 1, of: 3, result: 'Takes effect', move: { number: '1.1' } },
        { at: 2, of: 3, move: { number: '1.2' } },
      ],
    },
  ]);
});

test('both are in what is read, and a hidden effect is in no file for the public', () => {
  for (const [format, text] of everyText(modelFor(built()))) {
    if (format === 'csv') continue;
    for (const words of ['Quay 2 is open', 'Eastern ports', 'A hidden fund']) {
      expect([format, text.includes(words)]).toEqual([format, true]);
    }
  }
  for (const [format, text] of everyText(modelFor(built(), 'public'))) {
    expect([format, text.includes('A hidden fund')]).toEqual([format, false]);
  }
});
