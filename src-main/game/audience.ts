/**
 * Who may know what. An audience is a filter on the log: what it may not know is not in what it
 * receives, and whoever learns of something later learns it by an event that carries it.
 */
import { audienceRules } from './audience/rules.ts';
import { Knowledge } from './audience/knowledge.ts';
import type { EventData, SessionEvent } from './event.ts';
import type { Rules } from './rules.ts';

/** `control`, `public`, or the id of a seat. */
export type Audience = string;

export function isAudience(value: string, rules: Rules): value is Audience {
  return value === 'control' || value === 'public' || rules.seats.some(({ id }) => id === value);
}

/** Lets through, one by one and in order, the events an audience may know. */
export type AudienceFilter = (event: SessionEvent) => SessionEvent | null;

/** Evaluators rate blind: control is told that they rated, and their values by the reveal. */
function sealed(event: SessionEvent): SessionEvent {
  if (event.kind !== 'scoreGiven' && event.kind !== 'scoreChanged') return event;
  return { ...event, data: { ...event.data, value: 'sealed', reason: '' } };
}

export function filterFor(audience: Audience): AudienceFilter {
  if (audience === 'control') return sealed;
  const knowledge = new Knowledge(audience);
  return (event) => {
    // A rule takes the data of its own kind; the checker cannot pair the two by itself.
    const rule = audienceRules[event.kind] as (
      data: EventData,
      knowledge: Knowledge,
    ) => EventData | null;
    knowledge.version = event.version;
    const data = rule(event.data, knowledge);
    if (data === null) return null;
    knowledge.received();
    return { ...event, data, actor: 'control', hash: '' } as SessionEvent;
  };
}

export function eventsFor(audience: Audience, log: readonly SessionEvent[]): SessionEvent[] {
  const filter = filterFor(audience);
  const known: SessionEvent[] = [];
  for (const event of log) {
    const told = filter(event);
    if (told) known.push(told);
  }
  return known;
}
