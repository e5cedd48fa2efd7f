import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { slide } from '../../src-main/contract/slide.ts';
import { eventsFor } from '../../src-main/game/audience.ts';
import { fold } from '../../src-main/game/evolve.ts';
import { findMove } from '../../src-main/game/find.ts';
import { trajectoryOf } from '../../src-main/game/trajectory.ts';
import { slideOf } from '../../src-main/hosting/slide-of.ts';
import { alaska } from '../../src-main/scenario/alaska.ts';
import { arbitrarySession, markersIn } from '../game/arbitrary-session.ts';
import { seats } from '../game/arbitrary/making.ts';
import { mayKnow } from '../game/may-know.ts';
import { Play } from '../game/play.ts';
import { revealed } from '../game/histories.ts';

test('a slide is made of what its audience had received by then, and of nothing else', () => {
  fc.assert(
    fc.property(
      arbitrarySession(),
      fc.constantFrom('public', ...seats),
      fc.nat(200),
      ({ play: { events } }, audience, place) => {
        const version = place % (events.length + 1);
        const shown = slideOf({ events, pack: alaska }, { audience, version });
        expect(slide.parse(shown)).toEqual(shown);
        // The gaps between numbers would tell of what it did not see.
        expect(shown.move?.number ?? null).toBeNull();
        const allowed = mayKnow(events, audience);
        const words = markersIn(JSON.stringify(shown));
        expect([...words].filter((word) => !allowed.has(word))).toEqual([]);
        const now = fold(eventsFor(audience, events).filter((event) => event.version <= version));
        expect(shown.points).toHaveLength(
          trajectoryOf(now, alaska).filter(({ net }) => net !== null).length,
        );
        expect(findMove(now, shown.move?.id ?? '')?.action).toBe(shown.move?.action);
      },
    ),
    { numRuns: 300 },
  );
});

test('no reason, no name and no note is on a slide, whoever it is for', () => {
  const { events } = new Play().do(...revealed, { kind: 'takeNote', text: 'Watch the door' });
  const shown = slideOf({ events, pack: alaska }, { audience: 'control', version: events.length });
  expect(shown.move?.number).toMatch(/^\d+\.\d+$/);
  const text = JSON.stringify(shown);
  for (const word of ['It gains time', 'Eric', 'Eve', 'Ana', 'Watch the door']) {
    expect(JSON.stringify(events)).toContain(word);
    expect(text).not.toContain(word);
  }
});
