import type { SessionState } from '../game/state.ts';
import type { ImportStep } from './rehearse.ts';

const suffix = ' (new)';
const longestTitle = 200;

/** How a session is set up, without anything that happened in it, and without its day. */
export function templateSteps({ session, rounds, participants }: SessionState, at: string) {
  const { title, place, start, handling, facilitator } = session;
  const steps: ImportStep[] = [
    {
      command: {
        kind: 'createSession',
        title: title.slice(0, longestTitle - suffix.length).trimEnd() + suffix,
        place,
        start,
        handling,
        facilitator,
        rounds: rounds.map(({ plan }) => ({ ...plan, minutes: { ...plan.minutes } })),
      },
      at,
    },
  ];
  if (participants.length === 0) return steps;
  const roster = participants.map(({ name, affiliation, part, seat }) => ({
    name,
    affiliation,
    part,
    ...(seat !== null && { seat }),
  }));
  steps.push({ command: { kind: 'addParticipants', participants: roster }, at });
  // The first in a seat leads it unless said.
  for (const [index, { seat, lead }] of participants.entries()) {
    if (seat === null) continue;
    steps.push({
      command: (state) => ({
        kind: 'assignSeat',
        participantId: state.participants[index]?.id ?? '',
        seat,
        lead,
      }),
      at,
    });
  }
  return steps;
}
