import { expect, test } from 'vitest';
import type { SessionEvent } from '../../src-main/game/event.ts';
import { SessionClock } from '../../src-main/game/session-clock.ts';
import { minute } from './play.ts';
import { played } from '../screens/replay/history.ts';

const at = (n: number) => Date.parse(minute(n));

function happenedAt(events: readonly SessionEvent[], times: Record<number, string>) {
  return events.map((event): SessionEvent => {
    const occurredAt = times[event.version];
    return occurredAt === undefined ? event : { ...event, occurredAt };
  });
}

test('a version stands where it was recorded, and a time shows the newest version by then', () => {
  const { events } = played();
  const clock = new SessionClock(events);
  expect(clock.at(4)).toBe(at(4));
  expect(clock.versionAt(at(4))).toBe(4);
  expect(clock.versionAt(at(4) + 59_000)).toBe(4);
  expect(clock.versionAt(at(0))).toBe(0);
});

test('time never goes back, whatever the clocks of the machine did', () => {
  const events = played().events.map((event, i) =>
    i === 4 ? { ...event, recordedAt: minute(0) } : event,
  );
  expect(new SessionClock(events).at(5)).toBe(at(4));
});

test('a late entry is known when it was recorded, not when it happened', () => {
  const clock = new SessionClock(happenedAt(played().events, { 6: minute(4) }));
  expect(clock.at(6)).toBe(at(6));
});

test('a log keyed in days later stands where it happened', () => {
  const room = { 4: '2026-03-01T09:10:00.000Z', 6: '2026-03-01T09:30:00.000Z' };
  const clock = new SessionClock(happenedAt(played().events, room));
  expect(clock.at(3)).toBe(Date.parse(room[4]));
  expect(clock.at(4)).toBe(Date.parse(room[4]));
  expect(clock.at(5)).toBe(Date.parse(room[6]));
  expect(clock.versionAt(Date.parse('2026-03-01T09:20:00.000Z'))).toBe(4);
});
