import { Fault } from '../contract/faults.ts';
import type { EventKind } from '../game/event.ts';
import { eventSchema, isEventKind } from '../game/event.ts';

/** Leads the data of one schema number to the next. */
type Lift = (data: unknown) => unknown;
export type Lifts = Readonly<Partial<Record<EventKind, Readonly<Record<number, Lift>>>>>;

/** By kind, then by the schema number they lead on from. What a schema did not change has none. */
const lifts: Lifts = { sessionCreated: { 1: withHotWash }, roundsPlanned: { 1: withHotWash } };

/**
 * Data of an older schema in the words of today's.
 *
 * @throws Fault library-newer when this build knows neither the kind nor the number
 */
export function lift(
  kind: string,
  schema: number,
  data: unknown,
  known: Lifts = lifts,
  current: number = eventSchema,
): unknown {
  if (schema > current || !isEventKind(kind)) {
    throw new Fault('library-newer', `${kind}, schema ${schema}`);
  }
  let lifted = data;
  for (let number = schema; number < current; number += 1) {
    lifted = known[kind]?.[number]?.(lifted) ?? lifted;
  }
  return lifted;
}

/** Schema 2 plans six phases: until then, no round had a hot wash. */
function withHotWash(data: unknown): unknown {
  const { rounds, ...rest } = data as { rounds: readonly { minutes: object }[] };
  const lifted = rounds.map((round) => ({ ...round, minutes: { ...round.minutes, hotWash: 0 } }));
  return { ...rest, rounds: lifted };
}
