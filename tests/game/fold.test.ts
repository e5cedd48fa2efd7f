import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { eventsFor } from '../../src-main/game/audience.ts';
import type { SessionEvent } from '../../src-main/game/event.ts';
import { parseEvent } from '../../src-main/game/event.ts';
import { advance, fold } from '../../src-main/game/evolve.ts';
import type { SessionState } from '../../src-main/game/state.ts';
import { initialState } from '../../src-main/game/state.ts';
import { Timeline } from '../../src-main/game/timeline.ts';
import { arbitrarySession } from './arbitrary-session.ts';
import { seats } from './arbitrary/making.ts';

const audiences = ['control', 'public', ...seats];

function folded(log: readonly SessionEvent[]): SessionState {
  return log.reduce((state, _event, at) => advance(state, log.slice(0, at + 1)), initialState());
}

/** Everything but where the log ends and what could be taken back. */
function content({ version: _version, undo: _undo, ...state }: SessionState) {
  return state;
}

test('folding a log, following it and replaying it come to the same, for every audience', () => {
  fc.assert(
    fc.property(arbitrarySession(), fc.constantFrom(...audiences), ({ play }, audience) => {
      const log = eventsFor(audience, play.events);
      const state = fold(log);
      expect(folded(log)).toEqual(state);
      expect(new Timeline(log).after(log.length)).toEqual(state);
    }),
    { numRuns: 300 },
  );
});

test('a replay is at every moment where the log was then', () => {
  fc.assert(
    fc.property(arbitrarySession(40), ({ play: { events } }) => {
      const timeline = new Timeline(events);
      for (const { version } of events) {
        expect(timeline.at(version)).toEqual(fold(events.slice(0, version)));
      }
    }),
  );
});

test('every event that is decided on is one that can be read', () => {
  fc.assert(
    fc.property(arbitrarySession(), ({ play: { events } }) => {
      const sent = JSON.parse(JSON.stringify(events)) as unknown[];
      expect(sent.map(parseEvent)).toEqual(events);
    }),
  );
});

test('taking back what was just done leaves nothing of it', () => {
  fc.assert(
    fc.property(arbitrarySession(), ({ play, next }) => {
      const before = play.state;
      fc.pre(next !== undefined);
      play.do(next);
      const step = play.state.undo.past.at(-1);
      // What cannot be taken back, such as a disclosure, is not the last step.
      fc.pre(step !== undefined && step.from > before.version);
      fc.pre(next.kind !== 'redo');
      play.do({ kind: 'undo' });
      expect(content(play.state)).toEqual(content(before));
      expect(play.state.undo.past).toEqual(before.undo.past);
    }),
    { numRuns: 400 },
  );
});

test('bringing back what was taken back restores all of it', () => {
  fc.assert(
    fc.property(arbitrarySession(), fc.integer({ min: 1, max: 5 }), ({ play }, steps) => {
      const before = play.state;
      let undone = 0;
      while (undone < steps && play.ask({ kind: 'undo' }).ok) undone += 1;
      fc.pre(undone > 0);
      for (let step = 0; step < undone; step += 1) play.do({ kind: 'redo' });
      expect(content(play.state)).toEqual(content(before));
      expect(play.state.undo).toEqual(before.undo);
    }),
    { numRuns: 300 },
  );
});

test('folding changes no event', () => {
  fc.assert(
    fc.property(arbitrarySession(), ({ play: { events } }) => {
      const before = JSON.stringify(events);
      fold(events);
      new Timeline(events).after(events.length);
      expect(JSON.stringify(events)).toBe(before);
    }),
  );
});

test('a state that was passed through is not changed by what comes later', () => {
  fc.assert(
    fc.property(arbitrarySession(), ({ play, next }) => {
      fc.pre(next !== undefined);
      const { state } = play;
      const before = JSON.stringify(state);
      play.do(next);
      expect(JSON.stringify(state)).toBe(before);
    }),
  );
});
