/** What an audience could not know is in nothing the replay draws from. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { eventsFor } from '../../../src-main/game/audience.ts';
import type { SessionEvent } from '../../../src-main/game/event.ts';
import { alaska } from '../../../src-main/scenario/alaska.ts';
import { FileMirror } from '../../../src-renderer/client/file-mirror.ts';
import type { Mirror } from '../../../src-renderer/client/mirror.ts';
import { focusMove } from '../../../src-main/game/focus-move.ts';
import { knownItems } from '../../../src-renderer/screens/replay/known-items.ts';
import { clockThen, phaseBands } from '../../../src-renderer/screens/replay/phase-bands.ts';
import { nextStep } from '../../../src-renderer/screens/replay/playback.ts';
import { outlook } from '../../../src-renderer/screens/replay/outlook.ts';
import { positionLines } from '../../../src-renderer/screens/replay/position-lines.ts';
import {
  bookmarkMarks,
  injectMarks,
  moveMarks,
  roundBands,
} from '../../../src-renderer/screens/replay/ruler-marks.ts';
import { SessionClock } from '../../../src-main/game/session-clock.ts';
import { stopsOf } from '../../../src-renderer/screens/replay/stops.ts';
import { arbitrarySession, markersIn } from '../../game/arbitrary-session.ts';
import { mayKnow } from '../../game/may-know.ts';
import { seats } from '../../game/arbitrary/making.ts';

const audiences = fc.constantFrom('public', ...seats);

function mirrorOf(audience: string, events: readonly SessionEvent[]): Mirror {
  return new FileMirror({ sessionId: 's', audience, pack: alaska, events });
}

/** Everything list, ruler, chart, panes, keys and playback take what they show from. */
function modelsAt(mirror: Mirror, audience: string, version: number) {
  const { view, behind } = outlook(mirror, audience, false);
  const shown = behind ?? view;
  const clock = new SessionClock(shown.timeline.events);
  const [now, end] = [view.at(version), view.end];
  return {
    now,
    end,
    list: knownItems(now, behind?.at(version) ?? null),
    lines: positionLines(
      { now, end },
      behind && { now: behind.at(version), end: behind.end },
      alaska,
    ),
    moves: moveMarks(end, behind?.end ?? null),
    injects: injectMarks(end, behind?.end ?? null),
    bookmarks: bookmarkMarks(shown.end, clock),
    rounds: roundBands(shown.timeline.events, shown.end, clock),
    phases: phaseBands(shown.end, clock),
    clock: clockThen(shown.at(version), clock.at(version)),
    stops: stopsOf(shown, view, alaska),
    move: focusMove(view, version),
    next: nextStep(view.timeline, clock, version, '60'),
  };
}

test('unmarked, a replay as an audience is the replay of what the audience received', () => {
  fc.assert(
    fc.property(arbitrarySession(), audiences, fc.nat(200), ({ play }, audience, place) => {
      const version = place % (play.events.length + 1);
      const seen = modelsAt(mirrorOf('control', play.events), audience, version);
      const received = eventsFor(audience, play.events);
      expect(seen).toEqual(modelsAt(mirrorOf(audience, received), audience, version));
      const words = markersIn(JSON.stringify(seen));
      const allowed = mayKnow(play.events, audience);
      expect([...words].filter((word) => !allowed.has(word))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('marked, the list says how much was hidden, in its place, and no word of it', () => {
  fc.assert(
    fc.property(arbitrarySession(), audiences, ({ play }, audience) => {
      const { view, behind } = outlook(mirrorOf('control', play.events), audience, true);
      const items = knownItems(view.end, behind?.end ?? null);
      const allowed = mayKnow(play.events, audience);
      const words = markersIn(JSON.stringify(items));
      expect([...words].filter((word) => !allowed.has(word))).toEqual([]);
      const all = knownItems(behind?.end ?? view.end, null).filter(
        (item) =>
          !(item.kind === 'move' && item.move.status === 'withdrawn') &&
          !(item.kind === 'note' && item.note.struckAt !== null),
      );
      const isShown = new Set(items.map(({ id }) => id));
      const counted = items.reduce(
        (sum, item) =>
          sum +
          (item.kind === 'hidden'
            ? Object.values(item.counts).reduce((more, count) => more + count, 0)
            : 0),
        0,
      );
      expect(counted).toBe(all.filter(({ id }) => !isShown.has(id)).length);
    }),
    { numRuns: 300 },
  );
});

test('whoever holds a log sees it as it is, and nobody is behind them', () => {
  fc.assert(
    fc.property(arbitrarySession(20), audiences, ({ play }, audience) => {
      const received = eventsFor(audience, play.events);
      const { view, behind } = outlook(mirrorOf(audience, received), audience, true);
      expect(behind).toBeNull();
      expect(view.timeline.events).toEqual(received);
    }),
  );
});
