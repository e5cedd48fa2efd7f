/** Everything that can have happened in a session. The session is the list of these. */
import { z } from 'zod';
import { adjudicationEvents } from './event/adjudication.ts';
import { assessmentEvents, correctionEvents } from './event/assessment.ts';
import { disclosureEvents } from './event/disclosure.ts';
import { injectEvents } from './event/injects.ts';
import { moveEvents } from './event/moves.ts';
import { attachmentEvents, bookmarkEvents, noteEvents } from './event/notes.ts';
import { participantEvents } from './event/participants.ts';
import { dealEvents } from './event/room.ts';
import { roundEvents } from './event/rounds.ts';
import { scoreEvents } from './event/scores.ts';
import { sessionEvents } from './event/session.ts';
import { moment } from './text.ts';

export const eventData = {
  ...sessionEvents,
  ...participantEvents,
  ...roundEvents,
  ...injectEvents,
  ...moveEvents,
  ...adjudicationEvents,
  ...scoreEvents,
  ...dealEvents,
  ...disclosureEvents,
  ...noteEvents,
  ...bookmarkEvents,
  ...attachmentEvents,
  ...assessmentEvents,
  ...correctionEvents,
};

export type EventKind = keyof typeof eventData;
export type EventData<K extends EventKind = EventKind> = z.infer<(typeof eventData)[K]>;

/** The schema number written with new events; older ones are lifted when they are read. */
export const eventSchema = 2;

/** What `decide` answers: what happened, before it has a place in the log. */
export type NewEvent<K extends EventKind = EventKind> = {
  [E in K]: { readonly kind: E; readonly data: EventData<E>; readonly occurredAt?: string };
}[K];

interface Envelope {
  /** 1, 2, 3 … within the session. */
  readonly version: number;
  readonly schema: number;
  /** The version of the first event of the commit this one belongs to. */
  readonly batch: number;
  readonly recordedAt: string;
  /** When it happened in the room, if earlier than it was recorded. */
  readonly occurredAt?: string;
  /** `control`, or the participant who did it. */
  readonly actor: string;
  /** SHA-256 over this event and its predecessor's hash; empty for audiences other than control. */
  readonly hash: string;
}

export type SessionEvent<K extends EventKind = EventKind> = {
  [E in K]: Envelope & { readonly kind: E; readonly data: EventData<E> };
}[K];

const envelope = z.strictObject({
  version: z.number().int().min(1),
  kind: z.string(),
  schema: z.number().int().min(1),
  batch: z.number().int().min(1),
  recordedAt: moment,
  occurredAt: moment.optional(),
  actor: z.string().min(1),
  hash: z.string(),
  data: z.unknown(),
});

export function isEventKind(kind: string): kind is EventKind {
  return Object.hasOwn(eventData, kind);
}

/** Parses an event from outside. Throws a `ZodError` that names the field at fault. */
export function parseEvent(value: unknown): SessionEvent {
  const event = envelope.parse(value);
  if (!isEventKind(event.kind)) {
    throw new z.ZodError([
      { code: 'custom', path: ['kind'], message: `unknown kind “${event.kind}”`, input: value },
    ]);
  }
  const data = eventData[event.kind].parse(event.data);
  // The envelope and the data are parsed; only their pairing is beyond the type checker.
  return { ...event, data } as SessionEvent;
}
