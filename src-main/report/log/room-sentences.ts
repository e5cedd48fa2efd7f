import type { assessmentEvents, correctionEvents } from '../../game/event/assessment.ts';
import type { dealEvents } from '../../game/event/room.ts';
import { listed } from '../words/counts.ts';
import { imperativeWords } from '../words/labels.ts';
import type { Sentences, Telling } from './telling.ts';
import { because } from './telling.ts';

function settled(fate: string) {
  return (
    { dealId, moveId, reason }: { dealId: string; moveId?: string | undefined; reason: string },
    telling: Telling,
  ): string => {
    const by = moveId === undefined ? '' : ` by ${telling.move(moveId)}`;
    return `${telling.deal(dealId)} is ${fate}${by}${because(reason, telling)}.`;
  };
}

function parties(seats: readonly string[], telling: Telling): string {
  return listed(seats.map((seat) => telling.seat(seat)));
}

export const dealSentences: Sentences<keyof typeof dealEvents> = {
  dealProposed: ({ dealId, parties: seats, terms, dueRound, secret, toldTo = [] }, telling) => {
    const due =
      dueRound === undefined ? '' : `, due in ${telling.roundWord.toLowerCase()} ${dueRound}`;
    const told = toldTo.length === 0 ? '' : `, known to ${parties(toldTo, telling)} too`;
    return (
      `${telling.deal(dealId)} is proposed${secret ? ' in secret' : ''} between ` +
      `${parties(seats, telling)}${due}${told}: ${telling.quote(terms, 'terms')}.`
    );
  },
  dealAgreed: settled('agreed'),
  dealDeclined: settled('declined'),
  dealKept: settled('kept'),
  dealBroken: settled('broken'),
};

export const assessmentSentences: Sentences<keyof typeof assessmentEvents> = {
  imperativeAssessed: ({ imperative, round, value, reason }, telling) =>
    `${imperative} is assessed at the end of ${telling.roundWord.toLowerCase()} ${round}: ` +
    `${imperativeWords[value].toLowerCase()}${because(reason, telling)}.`,
  outcomeAnswered: ({ indicator, answer, note }, telling) =>
    `Indicator ${indicator} is answered ${answer}${because(note, telling)}.`,
  findingRecorded: ({ kind, text }, telling) =>
    `A finding is recorded, ${kind}: ${telling.quote(text, 'text')}.`,
  findingChanged: ({ kind, text }, telling) =>
    `A finding is changed, ${kind}: ${telling.quote(text, 'text')}.`,
  findingWithdrawn: () => 'A finding is withdrawn.',
  actionChanged: ({ action }, telling) =>
    `An action of the plan is changed: ${telling.quote(action, 'action')}.`,
  actionWithdrawn: () => 'An action of the plan is withdrawn.',
  actionPlanned: ({ action }, telling) =>
    `An action is planned: ${telling.quote(action, 'action')}.`,
};

export const correctionSentences: Sentences<keyof typeof correctionEvents> = {
  undone: ({ from, to }) => `${entries(from, to)} taken back.`,
  redone: ({ from, to }) => `${entries(from, to)} brought back.`,
};

function entries(from: number, to: number): string {
  return from === to ? `Entry ${from} is` : `Entries ${from} to ${to} are`;
}
