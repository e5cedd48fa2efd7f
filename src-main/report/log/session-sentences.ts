import type { participantEvents } from '../../game/event/participants.ts';
import type { roundEvents } from '../../game/event/rounds.ts';
import type { sessionEvents } from '../../game/event/session.ts';
import { phaseNames } from '../../game/phase-names.ts';
import { counted, listed } from '../words/counts.ts';
import { partWords } from '../words/labels.ts';
import type { Sentences } from './telling.ts';
import { because } from './telling.ts';

export const sessionSentences: Sentences<keyof typeof sessionEvents> = {
  sessionCreated: ({ title, pack, rounds }, telling) =>
    `The session ${telling.quote(title, 'title')} is created with pack ${pack.id} ${pack.version} ` +
    `and ${counted(rounds.length, telling.roundWord.toLowerCase())}.`,
  packChanged: ({ pack }) => `The session takes version ${pack.version} of its pack.`,
  sessionDetailsChanged: ({ facilitator, ...changes }, telling) => {
    const told = Object.entries(changes).map(
      ([field, value]) => `${field} ${telling.quote(value, field)}`,
    );
    if (facilitator !== undefined) told.push('facilitator');
    return `The details are changed: ${told.join(', ')}.`;
  },
  roundsPlanned: ({ rounds }, { roundWord }) =>
    `${counted(rounds.length, roundWord.toLowerCase())} planned.`,
  sessionClosed: () => 'The session is closed.',
  sessionReopened: ({ reason }, telling) => `The session is reopened${because(reason, telling)}.`,
  sessionForked: ({ title, from }, telling) =>
    `The session goes on as ${telling.quote(title, 'title')}, a fork of another at entry ${from.version}.`,
  summaryWritten: ({ headline }, telling) =>
    headline === ''
      ? 'The summary is written.'
      : `The summary is written: ${telling.quote(headline, 'headline')}.`,
};

export const participantSentences: Sentences<keyof typeof participantEvents> = {
  participantAdded: ({ participantId, part }, telling) =>
    `${telling.person(participantId)} is added as ${partWords[part].toLowerCase()}.`,
  participantChanged: ({ participantId, name, affiliation, part }, telling) => {
    const told = [
      ...(name === undefined ? [] : ['name']),
      ...(affiliation === undefined ? [] : ['affiliation']),
      ...(part === undefined ? [] : [`part, now ${partWords[part].toLowerCase()}`]),
    ];
    return `${telling.person(participantId)} is changed: ${told.join(', ')}.`;
  },
  participantRemoved: ({ participantId }, telling) =>
    `${telling.person(participantId)} is taken off the roster.`,
  seatAssigned: ({ participantId, seat, lead }, telling) =>
    `${telling.person(participantId)} is seated for ${telling.seat(seat)}${lead ? ', as lead' : ''}.`,
  seatUnassigned: ({ participantId }, telling) =>
    `${telling.person(participantId)} leaves the seat.`,
};

export const roundSentences: Sentences<keyof typeof roundEvents> = {
  roundOpened: ({ round }, { roundWord }) => `${roundWord} ${round} opens.`,
  roundClosed: ({ round }, { roundWord }) => `${roundWord} ${round} closes.`,
  roundReordered: ({ round, order }, telling) =>
    `${telling.roundWord} ${round}, ${listed(order.map((id) => telling.move(id)))} now stand in this order.`,
  phaseStarted: ({ round, phase, minutes }, { roundWord }) =>
    `${roundWord} ${round}, ${phaseNames[phase]} starts, ${minutes} min.`,
  phasePaused: ({ round }, { roundWord }) => `${roundWord} ${round}, the clock is paused.`,
  phaseResumed: ({ round }, { roundWord }) => `${roundWord} ${round}, the clock goes on.`,
  phaseExtended: ({ round, minutes }, { roundWord }) =>
    `${roundWord} ${round}, the phase gets ${Math.abs(minutes)} min ${minutes < 0 ? 'less' : 'more'}.`,
  phaseEnded: ({ round }, { roundWord }) => `${roundWord} ${round}, the phase ends.`,
};
