import type { Command } from '../../game/command.ts';

type NewParticipant = Command<'addParticipants'>['participants'][number];

/** By seat, whoever leads it first: a name and the section it comes from. */
const players: Readonly<Record<string, readonly (readonly [name: string, section: string])[]>> = {
  beijing: [
    ['Trade desk', 'Economic section'],
    ['Foreign affairs desk', 'Political section'],
    ['Technology desk', 'Science section'],
    ['Party centre desk', 'Press section'],
  ],
  moscow: [
    ['Energy desk', 'Energy section'],
    ['Presidential staff', 'Eurasia section'],
    ['Finance desk', 'Finance section'],
    ['General staff desk', 'Defence section'],
  ],
  washington: [
    ['Negotiating desk', 'Transatlantic section'],
    ['Treasury desk', 'Legal section'],
    ['Commerce desk', 'Trade section'],
    ['Alliance desk', 'Asia section'],
  ],
  brussels: [
    ['Sanctions envoy', 'Sanctions section'],
    ['Trade directorate', 'Customs section'],
    ['Capitals liaison', 'Consular section'],
  ],
};

/** In the order in which their ratings stand in the script. */
export const evaluators = [
  'Evaluator 1, economics',
  'Evaluator 2, European affairs',
  'Evaluator 3, Asia and technology',
] as const;

const staff: readonly NewParticipant[] = [
  { name: 'Lead umpire', affiliation: 'Exercise section', part: 'control' },
  { name: 'Economics umpire', affiliation: 'Exercise section', part: 'control' },
  { name: 'Scribe', affiliation: 'Registry', part: 'scribe' },
  { name: evaluators[0], affiliation: 'Research section', part: 'evaluator' },
  { name: evaluators[1], affiliation: 'Research section', part: 'evaluator' },
  { name: evaluators[2], affiliation: 'Research section', part: 'evaluator' },
  { name: 'Faculty observer', affiliation: 'Training section', part: 'observer' },
  { name: 'Visiting analyst', affiliation: 'Planning section', part: 'observer' },
];

export const roster: NewParticipant[] = [
  ...Object.entries(players).flatMap(([seat, desks]) =>
    desks.map(([name, affiliation]) => ({ name, affiliation, part: 'player' as const, seat })),
  ),
  ...staff,
];

export function seatOf(name: string): string {
  const seat = roster.find((participant) => participant.name === name)?.seat;
  if (seat === undefined) throw new Error(`${name} has no seat.`);
  return seat;
}
