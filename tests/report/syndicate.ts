import type { Command } from '../../src-main/game/command.ts';
import { alaska } from '../../src-main/scenario/alaska.ts';
import { Rehearsal } from './rehearsal.ts';

type Value = -2 | -1 | 0 | 1 | 2;
/** B1 B2 B3 F1 F2 F3 of one evaluator; `null` where there is no rating. */
type Card = readonly (Value | null)[];

const criteria = ['B1', 'B2', 'B3', 'F1', 'F2', 'F3'];

const reasons: Record<string, string> = {
  F1: 'The banks are listed, so China stands in the text.',
  B1: 'Banks can clear again without asking first.',
};

export const roster = {
  facilitator: 'Marguerite Delacroix',
  players: [
    { name: 'Ingrid Halvorsen', affiliation: 'Nordic Energy Institute', seat: 'beijing' },
    { name: 'Tomasz Wierzbicki', affiliation: 'Baltic Staff College', seat: 'beijing' },
    { name: 'Aylin Demirci', affiliation: 'Bosphorus Shipping Desk', seat: 'moscow' },
    { name: 'Rutger van Aalst', affiliation: 'Customs Attaché Office', seat: 'washington' },
    { name: 'Chiara Bonfanti', affiliation: 'Lombard Export Bank', seat: 'brussels' },
  ],
  evaluators: ['Priya Raghunathan', 'Oskar Lindqvist', 'Solveig Brandt'],
} as const;

/** Every name and affiliation that must not be in a Chatham House report. */
export const secretPhrases: readonly string[] = [
  roster.facilitator,
  ...roster.players.flatMap(({ name, affiliation }) => [name, affiliation]),
  ...roster.evaluators,
  'Delft Wargaming Society',
  'Quentin Ashdown',
];

/** An afternoon of four rounds with everything a report has to show. */
export class Syndicate extends Rehearsal {
  readonly ids: Readonly<Record<string, string>>;
  readonly moves: string[] = [];

  constructor() {
    super(alaska);
    this.do({
      kind: 'createSession',
      title: 'Staff course 26, syndicate B',
      place: 'Seminar room 4',
      date: '2026-03-12',
      start: '13:30',
      handling: 'Internal, not for attribution',
      facilitator: roster.facilitator,
    });
    this.ids = this.people([
      ...roster.players,
      ...roster.evaluators.map((name) => ({
        name,
        affiliation: 'Delft Wargaming Society',
        part: 'evaluator' as const,
      })),
      { name: 'Quentin Ashdown', affiliation: '', part: 'observer' },
    ]);
  }

  id(name: string): string {
    const id = this.ids[name];
    if (id === undefined) throw new Error(`nobody is called ${name}`);
    return id;
  }

  declare(command: Omit<Command<'logMove'>, 'kind'>, cards: readonly Card[] = []): string {
    const id = this.move(command);
    this.moves.push(id);
    if (cards.length > 0) this.score(id, cards);
    return id;
  }

  score(moveId: string, cards: readonly Card[]): void {
    for (const [place, card] of cards.entries()) {
      const evaluator = this.id(roster.evaluators[place] ?? '');
      const scores = card.flatMap((value, column) => {
        const criterion = criteria[column] ?? '';
        return value === null ? [] : [{ criterion, value, reason: reasons[criterion] ?? '' }];
      });
      this.do({ kind: 'giveScores', moveId, evaluator, scores });
    }
    this.do({ kind: 'revealScores', moveId, overrideReason: 'The round is over.' });
  }

  open(round: number): void {
    this.do({ kind: 'openRound', round });
    this.do({ kind: 'startPhase', phase: 'move' });
  }

  close(round: number, values: readonly [Value, Value, Value]): void {
    for (const [place, value] of values.entries()) {
      const imperative = `I${place + 1}`;
      this.do({ kind: 'assessImperative', imperative, round, value, reason: 'Agreed in plenary.' });
    }
    this.do({ kind: 'closeRound', round });
  }
}
