import { alaska } from './alaska.ts';
import { hotWash } from './sample/hot-wash.ts';
import type { PlayedEvent } from './sample/play.ts';
import { play } from './sample/play.ts';
import { round1 } from './sample/round-1.ts';
import { round2 } from './sample/round-2.ts';
import { round3 } from './sample/round-3.ts';
import { round4 } from './sample/round-4.ts';
import { setting } from './sample/setting.ts';

/** The same in every library, so that it is added once. */
export const sampleSessionId = 'sample-four-rounds-after-the-summit';

let played: readonly PlayedEvent[] | undefined;

/** A rehearsal shipped with the product. Played when it is first asked for, then kept. */
export function sampleSession(): readonly PlayedEvent[] {
  played ??= play([...setting, ...round1, ...round2, ...round3, ...round4, ...hotWash], {
    pack: alaska,
    sessionId: sampleSessionId,
    day: '2026-03-12',
  }).map(markSample);
  return played;
}

/** Only afterwards, because a sample takes no commands. */
function markSample(one: PlayedEvent): PlayedEvent {
  const { event } = one;
  if (event.kind !== 'sessionCreated') return one;
  return { ...one, event: { ...event, data: { ...event.data, sample: true } } };
}
