import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { eventsFor } from '../../src-main/game/audience.ts';
import type { SessionEvent } from '../../src-main/game/event.ts';
import { fold } from '../../src-main/game/evolve.ts';
import { arbitrarySession } from '../game/arbitrary-session.ts';
import { seats } from '../game/arbitrary/making.ts';
import { moved, opened, whispered } from '../game/histories.ts';
import { rehearsal, taken } from './rehearsal.ts';

const audiences = ['control', 'public', ...seats];
const talk = { kind: 'logMove', seat: 'beijing', action: 'Talk' } as const;

test('a follower is told at once what there is, even if that is nothing', () => {
  const session = rehearsal(moved);
  const told: number[][] = [];
  const listen = (events: readonly SessionEvent[]) =>
    void told.push(events.map(({ version }) => version));
  session.follow('control', 0, listen);
  session.follow('control', 6, listen);
  session.follow('control', 8, listen);
  expect(told).toEqual([[1, 2, 3, 4, 5, 6, 7, 8], [7, 8], []]);
});

test('an audience that may not know is not told that anything happened', () => {
  const session = rehearsal(opened);
  const told: unknown[] = [];
  session.follow('brussels', 7, (events) => told.push(events));
  session.execute({ ...talk, visibility: ['moscow'] });
  expect(told).toEqual([[]]);
});

test('an audience that comes back later may still be told of what it knew before', () => {
  const session = rehearsal(whispered);
  const told: SessionEvent[] = [];
  session.follow('moscow', 8, (events) => told.push(...events));
  session.execute({ kind: 'withdrawMove', moveId: 'm1-8' });
  expect(told.map(({ kind }) => kind)).toEqual(['moveWithdrawn']);
});

test('nobody follows for an audience there is not', () => {
  const session = rehearsal(opened);
  for (const audience of ['london', '', 'Public', 'p2']) {
    const answer = session.follow(audience, 0, () => {
      throw new Error('Told.');
    });
    expect(answer).toMatchObject({ ok: false, refusal: { code: 'audience-unknown' } });
  }
});

test('who stops following hears nothing more', () => {
  const session = rehearsal(opened);
  const told: unknown[] = [];
  const stop = session.follow('control', 7, (events) => told.push(events));
  if (typeof stop !== 'function') throw new Error(stop.refusal.code);
  stop();
  stop();
  session.execute(talk);
  expect(told).toEqual([[]]);
});

test('one who fails hurts neither the command nor the others', () => {
  const session = rehearsal(opened);
  const told: number[] = [];
  session.follow('control', 7, () => {
    throw new Error('Gone.');
  });
  session.follow('control', 7, (events) => {
    if (events.length > 0) throw new Error('Gone later.');
  });
  session.follow('control', 7, (events) => told.push(events.length));
  expect(session.execute(talk).ok).toBe(true);
  expect(session.execute(talk).ok).toBe(true);
  expect(told).toEqual([0, 1, 1]);
});

test('a follower that acts on what it hears is told in order, and so are the others', () => {
  const session = rehearsal(opened);
  const first: number[] = [];
  const second: number[] = [];
  session.follow('control', 7, (events) => {
    first.push(...events.map(({ version }) => version));
    if (events.some(({ kind }) => kind === 'moveLogged')) {
      session.execute({ kind: 'takeNote', text: 'Heard' });
    }
  });
  session.follow('control', 7, (events) => second.push(...events.map(({ version }) => version)));
  session.execute(talk);
  session.execute(talk);
  expect(first).toEqual([8, 9, 10, 11]);
  expect(second).toEqual([8, 9, 10, 11]);
});

test('whoever follows, from whenever, folds what the whole filtered log comes to', () => {
  const from = fc.nat(30);
  fc.assert(
    fc.property(arbitrarySession(), fc.constantFrom(...audiences), from, (arbitrary, who, at) => {
      const session = rehearsal();
      const mirror: SessionEvent[] = [];
      const late: SessionEvent[] = [];
      session.follow(who, 0, (events) => mirror.push(...events));
      for (const [index, command] of arbitrary.commands.entries()) {
        if (index === at) {
          const known = mirror.at(-1)?.version ?? 0;
          late.push(...mirror);
          session.follow(who, known, (events) => late.push(...events));
        }
        session.execute(command, 'control', taken);
      }
      const expected = eventsFor(who, session.events);
      expect(mirror).toEqual(expected);
      expect(late).toEqual(at < arbitrary.commands.length ? expected : []);
      expect(fold(mirror)).toEqual(fold(expected));
    }),
    { numRuns: 200 },
  );
});
