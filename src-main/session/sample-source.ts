import { Fault } from '../contract/faults.ts';
import type { EventData, NewEvent } from '../game/event.ts';
import type { PendingEvent } from '../store/chain.ts';
import type { ShelvedPack } from './pack-shelf.ts';

/** An event of a session that is made up. */
export interface SampleEvent {
  readonly event: NewEvent;
  /** Version of the first event of its commit. */
  readonly batch: number;
  readonly recordedAt: string;
  /** `control` unless said. */
  readonly actor?: string;
}

/**
 * The sample session. It begins with `sessionCreated`, whose session id is the sample's in every
 * library; the hash of its pack is filled in where it is stored.
 */
export type SampleSource = () => readonly SampleEvent[];

/** How the sample begins. */
export function createdIn([first]: readonly SampleEvent[]): EventData<'sessionCreated'> {
  if (first?.event.kind !== 'sessionCreated') throw new Fault('unforeseen', 'sample');
  return first.event.data;
}

export function pendingSample(
  sample: readonly SampleEvent[],
  { pack: { id, version }, hash }: ShelvedPack,
): PendingEvent[] {
  return sample.map(({ event, batch, recordedAt, actor = 'control' }) => {
    const place = { batch, recordedAt, actor };
    if (event.kind !== 'sessionCreated') return { ...event, ...place };
    return { ...event, data: { ...event.data, pack: { id, version, hash } }, ...place };
  });
}
