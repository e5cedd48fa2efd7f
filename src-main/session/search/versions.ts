import type { SessionEvent } from '../../game/event.ts';
import { corrected } from '../../game/evolve.ts';

export type Versions = ReadonlyMap<string, number>;

/** Where things that carry no version of their own were last told, by what they are and their id. */
export function versionsOf(events: readonly SessionEvent[]): Versions {
  const { skipped } = corrected(events);
  const versions = new Map<string, number>();
  for (const event of events) {
    const what = skipped.has(event.version) ? null : toldIn(event);
    if (what !== null) versions.set(what, event.version);
  }
  return versions;
}

function toldIn({ kind, data }: SessionEvent): string | null {
  if (kind === 'argumentAdded') return `argument ${data.argumentId}`;
  if (
    kind === 'moveAdjudicated' ||
    kind === 'adjudicationOverridden' ||
    kind === 'adjudicationNarrated'
  ) {
    return `ruling ${data.moveId}`;
  }
  if (kind === 'dealProposed') return `deal ${data.dealId} proposed`;
  if (kind === 'dealAgreed') return `deal ${data.dealId} agreed`;
  if (kind === 'dealDeclined') return `deal ${data.dealId} declined`;
  if (kind === 'dealKept') return `deal ${data.dealId} kept`;
  if (kind === 'dealBroken') return `deal ${data.dealId} broken`;
  if (
    kind === 'injectWritten' ||
    kind === 'injectAmended' ||
    kind === 'injectScheduled' ||
    kind === 'injectDeferred' ||
    kind === 'injectSkipped'
  ) {
    return `inject ${data.injectId}`;
  }
  return null;
}
