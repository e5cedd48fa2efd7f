import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Command } from '../../src-main/game/command.ts';
import type { DeckInject } from '../../src-main/game/deck.ts';
import type { Due } from '../../src-main/game/due-injects.ts';
import { dueInjects } from '../../src-main/game/due-injects.ts';
import type { Trigger } from '../../src-main/game/event/injects.ts';
import { phases } from '../../src-main/game/event/session.ts';
import { openRound } from '../../src-main/game/find.ts';
import { evolve } from '../../src-main/game/evolve.ts';
import type { SessionState } from '../../src-main/game/state.ts';
import { alaska } from '../../src-main/scenario/alaska.ts';
import { arbitrarySession } from './arbitrary-session.ts';
import { given } from './given.ts';
import { created, opened } from './histories.ts';
import { minute } from './play.ts';

const id = 'rain';
const written = (trigger?: Trigger, round = 1): Command => ({
  kind: 'writeInjects',
  injects: [{ injectId: id, title: 'Rain', text: 'It rains', round, ...(trigger && { trigger }) }],
});
const start = (phase: (typeof phases)[number]): Command => ({ kind: 'startPhase', phase });

function due(state: SessionState, now: string): Due | undefined {
  return dueInjects(state, alaska, now).find(({ inject }) => inject.id === id)?.due;
}

/** How it stands at a minute after these commands, each of which takes a minute; see `Play`. */
function dueAfter(at: number, ...history: readonly (Command | readonly Command[])[]) {
  return due(given(created, ...history).state, minute(at));
}

const open: Command = { kind: 'openRound', round: 1 };

test('by round: it waits for its round, and is due from then on', () => {
  expect(dueAfter(5, written(undefined, 2), open)).toEqual({
    is: 'waiting',
    wait: { for: 'round', round: 2 },
  });
  expect(dueAfter(5, written(), open)).toEqual({ is: 'now' });
  const later = [open, { kind: 'closeRound', round: 1 }, { kind: 'openRound', round: 2 }] as const;
  expect(dueAfter(9, written(), later)).toEqual({ is: 'now' });
  expect(dueAfter(9, written(), later.slice(0, 2))).toMatchObject({ wait: { round: 2 } });
});

test('by phase: it waits for the phase, then counts its minutes', () => {
  const planned = written({ by: 'phase', phase: 'move', minute: 10 });
  expect(dueAfter(9, planned, open, start('brief'))).toEqual({
    is: 'waiting',
    wait: { for: 'phase', phase: 'move', minute: 10 },
  });
  // The phase starts at minute 4.
  expect(dueAfter(7, planned, open, start('move'))).toEqual({ is: 'soon', minutes: 7 });
  expect(dueAfter(14, planned, open, start('move'))).toEqual({ is: 'now' });
});

test('by phase: once the phase is over or left out, it is due', () => {
  const planned = written({ by: 'phase', phase: 'move', minute: 10 });
  const over = [open, start('move'), { kind: 'endPhase' }] as const;
  expect(dueAfter(6, planned, ...over)).toEqual({ is: 'now' });
  expect(dueAfter(6, planned, open, start('score'))).toEqual({ is: 'now' });
});

test('by clock: it counts the minutes of all phases of the round, pauses left out', () => {
  const planned = written({ by: 'clock', minute: 10 });
  expect(dueAfter(9, planned, open)).toEqual({ is: 'waiting', wait: { for: 'clock', minute: 10 } });
  const two = [open, start('brief'), start('move')] as const;
  expect(dueAfter(9, planned, ...two)).toEqual({ is: 'soon', minutes: 5 });
  const paused = [...two, { kind: 'pausePhase' }] as const;
  expect(dueAfter(60, planned, ...paused)).toEqual({ is: 'soon', minutes: 8 });
  expect(dueAfter(9, planned, ...paused, { kind: 'resumePhase' })).toEqual({
    is: 'soon',
    minutes: 6,
  });
});

test('a chain: due once the other was released', () => {
  const planned = written({ by: 'inject', injectId: 'leaked-annex' });
  expect(dueAfter(9, planned, open)).toEqual({
    is: 'waiting',
    wait: { for: 'inject', injectId: 'leaked-annex' },
  });
  const released: Command = { kind: 'releaseInject', injectId: 'leaked-annex' };
  expect(dueAfter(9, planned, open, released)).toEqual({ is: 'now' });
});

test('a chain: due once a move answers the other, and no longer when it is withdrawn', () => {
  const planned = written({ by: 'answer', injectId: 'leaked-annex' });
  const plain: Command = { kind: 'logMove', seat: 'beijing', action: 'Wait' };
  expect(dueAfter(9, planned, open, plain)).toMatchObject({ is: 'waiting' });
  const answer: Command = { ...plain, injects: ['leaked-annex'] };
  expect(dueAfter(9, planned, open, answer)).toEqual({ is: 'now' });
  const withdrawn: Command = { kind: 'withdrawMove', moveId: 'm1-4' };
  expect(dueAfter(9, planned, open, answer, withdrawn)).toMatchObject({ is: 'waiting' });
});

test('a chain: due once the move of that number was made', () => {
  const planned = written({ by: 'move', round: 1, seq: 1 });
  expect(dueAfter(9, planned, open)).toMatchObject({ wait: { for: 'move', round: 1, seq: 1 } });
  const move: Command = { kind: 'logMove', seat: 'beijing', action: 'Wait' };
  expect(dueAfter(9, planned, open, move)).toEqual({ is: 'now' });
});

test('what was released or skipped is due no more', () => {
  expect(dueAfter(9, written(), open, { kind: 'releaseInject', injectId: id })).toBeUndefined();
  expect(
    dueAfter(9, written(), open, { kind: 'skipInject', injectId: id, reason: 'Sun' }),
  ).toBeUndefined();
});

test('a deferred inject waits for its new round and nothing else', () => {
  const planned = written({ by: 'phase', phase: 'move', minute: 10 });
  const deferred: Command = { kind: 'deferInject', injectId: id, round: 2 };
  expect(dueAfter(9, planned, open, deferred)).toMatchObject({ wait: { for: 'round', round: 2 } });
});

/** Whether what an inject waits for is there, told in another way than by the rule. */
function isTriggered({ trigger, round }: DeckInject, state: SessionState): boolean {
  const current = openRound(state);
  if (!current || current.number < round) return false;
  if (trigger.by === 'inject') return state.injects[trigger.injectId]?.status === 'released';
  if (current.number > round) return true;
  const begun = [...current.phasesRun, ...(current.phase ? [current.phase] : [])];
  if (trigger.by === 'clock') return begun.length > 0;
  if (trigger.by !== 'phase') return true;
  return begun.some(({ phase }) => phases.indexOf(phase) >= phases.indexOf(trigger.phase));
}

test('no inject is due before its round is open and what it waits for is there', () => {
  fc.assert(
    fc.property(arbitrarySession(), fc.nat(240), ({ play: { state } }, at) => {
      const list = dueInjects(state, alaska, minute(at)).filter(({ due: { is } }) => is === 'now');
      expect(list.filter(({ inject }) => !isTriggered(inject, state))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('while the clock is paused, nothing comes nearer', () => {
  fc.assert(
    fc.property(arbitrarySession(), fc.nat(60), ({ play }, wait) => {
      const { state, events } = play;
      const current = openRound(state);
      if (!current?.phase) return;
      const at = events.at(-1)?.recordedAt ?? '';
      const place = { schema: 1, batch: 1, recordedAt: at, actor: 'control', hash: '' };
      const paused = current.phase.pausedAt
        ? state
        : evolve(state, {
            ...place,
            version: state.version + 1,
            kind: 'phasePaused',
            data: { round: current.number },
          });
      const later = new Date(Date.parse(at) + wait * 60_000).toISOString();
      expect(dueInjects(paused, alaska, later)).toEqual(dueInjects(paused, alaska, at));
    }),
    { numRuns: 300 },
  );
});

test('the order is that of the deck among equals, and the same every time', () => {
  fc.assert(
    fc.property(arbitrarySession(), fc.nat(240), ({ play }, at) => {
      const list = dueInjects(play.state, alaska, minute(at));
      expect(dueInjects(play.state, alaska, minute(at))).toEqual(list);
      const kinds = list.map(({ due: { is } }) => ['now', 'soon', 'waiting'].indexOf(is));
      expect(kinds).toEqual(kinds.toSorted((a, b) => a - b));
      const soon = list.flatMap(({ due: stands }) =>
        stands.is === 'soon' ? [stands.minutes] : [],
      );
      expect(soon).toEqual(soon.toSorted((a, b) => a - b));
      const now = list.filter(({ due: { is } }) => is === 'now').map(({ inject }) => inject.home);
      expect(now).toEqual(now.toSorted((a, b) => a - b));
    }),
    { numRuns: 300 },
  );
});

test('with nothing opened everything waits for a round', () => {
  const list = dueInjects(given(created).state, alaska, minute(1));
  expect(list).toHaveLength(alaska.injects.length);
  expect(list.every(({ due: { is } }) => is === 'waiting')).toBe(true);
  expect(dueInjects(given(opened).state, alaska, minute(1))[0]?.due).toEqual({ is: 'now' });
});
