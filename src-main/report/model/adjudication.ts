import { diceSum } from '../../game/decide/adjudication.ts';
import type { Outcome, Ruling } from '../../game/event/adjudication.ts';
import type { Move } from '../../game/state.ts';
import type { ReportContext } from '../context.ts';
import { outcomeWords } from '../words/labels.ts';
import { signedWhole } from '../words/signed.ts';
import { placeOf } from './place-of.ts';

export interface ReportAdjudication {
  readonly method: Ruling['method'];
  readonly outcome: Outcome;
  /** “4 and 5, +1 arguments, make 10; needs 8”. */
  readonly ruling: string;
  readonly narration: string;
  /** What goes on until somebody stops it. */
  readonly lasting: string;
  /** “stage 1 of 3”. */
  readonly stage: string;
  readonly override: { readonly by: string; readonly reason: string } | null;
  readonly at: string;
}

export function adjudicationOf(context: ReportContext, move: Move): ReportAdjudication | null {
  const { adjudication } = move;
  if (!adjudication) return null;
  const say = (text: string, field: string) =>
    context.texts.say(text, placeOf(move, field, 'adjudication'));
  const { ruling, outcome, narration, lasting, stage, override, at } = adjudication;
  return {
    method: ruling.method,
    outcome,
    ruling: rulingWords(ruling, say),
    narration: say(narration, 'narration'),
    lasting: say(lasting, 'lasting'),
    stage: stage ? `stage ${stage.at} of ${stage.of}` : '',
    override: override
      ? {
          by: context.people.person(override.by, placeOf(move, 'by', 'override')),
          reason: say(override.reason, 'reason'),
        }
      : null,
    at,
  };
}

function rulingWords(ruling: Ruling, say: (text: string, field: string) => string): string {
  switch (ruling.method) {
    case 'consensus':
      return 'Consensus';
    case 'umpire':
      return `Umpire: ${say(ruling.reason, 'reason')}`;
    case '2d6': {
      const { dice, modifiers, target, seed } = ruling;
      const added = modifiers.map(
        ({ value, reason }) => `, ${signedWhole(value)} ${say(reason, 'modifier')}`,
      );
      const typed = seed === undefined ? ', thrown on the table' : '';
      const sum = diceSum(ruling);
      return `Dice ${dice[0]} and ${dice[1]}${added.join('')}, make ${sum}; needs ${target}${typed}`;
    }
    case 'draw': {
      const shares = ruling.shares.map(
        ({ outcome, percent }) => `${outcomeWords[outcome].toLowerCase()} ${figure(percent)}`,
      );
      return `Draw: ${shares.join(', ')}; fell at ${figure(ruling.fell)} of 100`;
    }
    case 'vote':
      return `Vote: ${ruling.for} of ${ruling.for + ruling.against} for`;
  }
}

function figure(value: number): string {
  return String(Math.round(value * 10) / 10);
}
