/** What the projector makes of a session, by way of what the public receives. */
import { guestPack } from '../../../src-main/contract/guest.ts';
import { eventsFor } from '../../../src-main/game/audience.ts';
import { fold } from '../../../src-main/game/evolve.ts';
import { alaska } from '../../../src-main/scenario/alaska.ts';
import type { Play } from '../../game/play.ts';

export const pack = guestPack.parse(alaska);

export function publicOf({ events }: Play) {
  const log = eventsFor('public', events);
  return { log, state: fold(log) };
}
