import type { SessionEvent } from '../../game/event.ts';
import { parseEvent } from '../../game/event.ts';
import { fold } from '../../game/evolve.ts';
import type { Pack } from '../../scenario/pack.ts';
import { Roles } from './roles.ts';
import { RosterWords } from './roster-words.ts';

export interface UnnamedLog {
  readonly events: readonly SessionEvent[];
  readonly replaced: number;
}

/**
 * A log under the Chatham House rule: no names, no affiliations, nobody’s attendance. Those who
 * rate stay, numbered, since their ratings would not be told apart without.
 *
 * @param told the log as its audience may know it
 * @param whole from which every name that ever stood in it is known
 */
export function unnamedLog(
  told: readonly SessionEvent[],
  whole: readonly SessionEvent[],
  pack: Pack,
): UnnamedLog {
  const roles = new Roles(fold(whole), whole, pack);
  const words = new RosterWords(whole, pack);
  const events = told.flatMap((event) => {
    const without = withoutPeople(event, roles);
    return without ? [reworded(without, words)] : [];
  });
  return { events, replaced: words.replaced };
}

/** Nobody acted but control, and no hash proves what was written otherwise. */
function withoutPeople(event: SessionEvent, roles: Roles): SessionEvent | null {
  const told = { ...event, actor: 'control', hash: '' };
  if (told.kind === 'seatAssigned' || told.kind === 'seatUnassigned') return null;
  if ('participantId' in told.data) {
    const name = roles.evaluator(told.data.participantId);
    return name ? numbered(told, name) : null;
  }
  if (told.kind === 'sessionCreated') {
    return { ...told, data: { ...told.data, facilitator: '' } };
  }
  if (told.kind === 'sessionDetailsChanged') {
    const { facilitator: _, ...data } = told.data;
    return { ...told, data };
  }
  // A copy of data of the same kind, with people's ids turned into their roles.
  return { ...told, data: roles.inData(told.data) } as SessionEvent;
}

/** Of somebody who rates. */
function numbered(event: SessionEvent, name: string): SessionEvent {
  if (event.kind === 'participantAdded') {
    return { ...event, data: { ...event.data, name, affiliation: '' } };
  }
  if (event.kind !== 'participantChanged') return event;
  const { participantId, part } = event.data;
  return { ...event, data: { participantId, ...(part && { part }) } };
}

/** What is put in may make a text longer than it may be; a dash never does. */
function reworded(event: SessionEvent, words: RosterWords): SessionEvent {
  const data = words.inData(event.data);
  try {
    return parseEvent({ ...event, data });
  } catch {
    return parseEvent({ ...event, data: words.inData(event.data, '–') });
  }
}
