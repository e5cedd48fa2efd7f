import type { Audience } from '../../game/audience.ts';
import { eventsFor } from '../../game/audience.ts';
import type { SessionEvent } from '../../game/event.ts';
import type { Pack } from '../../scenario/pack.ts';
import { replayPack } from './replay-pack.ts';
import { unnamedLog } from './unnamed-log.ts';

export interface ReplayLog {
  readonly events: readonly SessionEvent[];
  readonly pack: Pack;
  /** How often something of the roster was replaced in what was said. */
  readonly replaced: number;
}

/** @param log the whole log, of which the file holds what its audience may know */
export function replayLog(
  log: readonly SessionEvent[],
  pack: Pack,
  audience: Audience,
  chathamHouse: boolean,
): ReplayLog {
  const told = eventsFor(audience, log);
  const { events, replaced } = chathamHouse
    ? unnamedLog(told, log, pack)
    : { events: told, replaced: 0 };
  return { events, pack: replayPack(pack, audience), replaced };
}
