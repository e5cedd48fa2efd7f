import type { Argument } from '../../game/event/moves.ts';
import { yardstickWord } from '../../game/yardstick.ts';
import type { Move } from '../../game/state.ts';
import type { ReportContext } from '../context.ts';
import { placeOf } from './place-of.ts';

export interface ReportArgument {
  readonly side: Argument['side'];
  readonly by: string;
  readonly weight: Argument['weight'];
  readonly text: string;
  readonly struck: boolean;
}

export function argumentsOf({ texts, people }: ReportContext, move: Move): ReportArgument[] {
  return move.arguments.map(({ side, by, weight, text, struck }) => {
    const place = placeOf(move, 'argument', `argument ${side}`);
    return { side, by: people.person(by, place), weight, text: texts.say(text, place), struck };
  });
}

/** “60 %, likely, 40–75, 5 people, low confidence (Moscow)”. */
export function estimatesOf({ people, pack }: ReportContext, move: Move): string[] {
  return move.estimates.map(({ by, middle, low, high, people: count, confidence }) => {
    const word = yardstickWord(middle, pack.yardstick ?? 'phia');
    const range = low === undefined || high === undefined ? '' : `, ${low}–${high}`;
    const group = count === undefined ? '' : `, ${count === 1 ? '1 person' : `${count} people`}`;
    const sure = confidence === undefined ? '' : `, ${confidence} confidence`;
    const who = people.person(by, placeOf(move, 'by', 'estimate'));
    return `${middle} %${word === null ? '' : `, ${word}`}${range}${group}${sure} (${who})`;
  });
}
