import type { SessionEvent } from '../../game/event.ts';

/** The hashes of what a log cannot be read without. */
export interface Named {
  readonly packs: ReadonlySet<string>;
  readonly photos: ReadonlySet<string>;
}

export function namedIn(events: readonly SessionEvent[]): Named {
  const packs = new Set<string>();
  const photos = new Set<string>();
  for (const { kind, data } of events) {
    if (kind === 'sessionCreated' || kind === 'packChanged') packs.add(data.pack.hash);
    if (kind === 'attachmentAdded') photos.add(data.sha256);
  }
  return { packs, photos };
}
