import type { Rules } from '../../../src-main/game/rules.ts';
import type { PointOfView } from '../../../src-main/game/point-of-view.ts';
import type { Outlook } from './outlook.ts';
import { SessionClock } from '../../../src-main/game/session-clock.ts';
import { stopsOf, type Stops } from './stops.ts';

/** What the cursor moves over. */
export interface Course {
  readonly clock: SessionClock;
  readonly stops: Stops;
}

const kept = new WeakMap<PointOfView, { shown: PointOfView; length: number; course: Course }>();

/** Made anew only when the log has grown, or is looked at from elsewhere. */
export function courseOf({ view, behind }: Outlook, rules: Rules): Course {
  const shown = behind ?? view;
  const { length, events } = shown.timeline;
  const before = kept.get(view);
  if (before?.shown === shown && before.length === length) return before.course;
  const course = { clock: new SessionClock([...events]), stops: stopsOf(shown, view, rules) };
  kept.set(view, { shown, length, course });
  return course;
}
