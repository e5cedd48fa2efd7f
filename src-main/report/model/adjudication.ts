import { diceSum, followsSeed } from '../../game/dice.ts';
import type { Degree, Outcome, Ruling, Stage } from '../../game/event/adjudication.ts';
import type { Move } from '../../game/state.ts';
import type { ReportContext } from '../context.ts';
import { listed } from '../words/counts.ts';
import { outcomeWords } from '../words/labels.ts';
import { methodWord } from '../words/method-word.ts';
import { signedWhole } from '../../game/signed.ts';
import { placeOf } from './place-of.ts';

export interface ReportAdjudication {
  readonly method: string;
  readonly outcome: Outcome;
  readonly degree: Degree | undefined;
  /** “4 and 5, +1 arguments, make 10; needs 8”. */
  readonly ruling: string;
  readonly narration: string;
  /** What goes on until somebody stops it. */
  readonly lasting: string;
  readonly stopped: {
    readonly by: string;
    readonly reason: string;
    readonly at: string;
  } | null;
  /** “stage 1 of 3 of Eastern ports”. */
  readonly stage: string;
  readonly override: { readonly by: string; readonly reason: string } | null;
  readonly at: string;
}

export function adjudicationOf(context: ReportContext, move: Move): ReportAdjudication | null {
  const { adjudication } = move;
  if (!adjudication) return null;
  const say = (text: string, field: string) =>
    context.texts.say(text, placeOf(move, field, 'adjudication'));
  const { ruling, outcome, degree, narration, lasting, stage, override, stopped, at } =
    adjudication;
  return {
    method: methodWord(ruling),
    outcome,
    degree,
    ruling: rulingWords(ruling, say),
    narration: say(narration, 'narration'),
    lasting: say(lasting, 'lasting'),
    stopped: stopped
      ? {
          by: context.people.person(stopped.by, placeOf(move, 'by', 'effect stopped')),
          reason: say(stopped.reason, 'reason'),
          at: stopped.at,
        }
      : null,
    stage: stage ? stageWords(stage, say) : '',
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
    case '2d6':
    case 'dice': {
      const { dice, modifiers, target } = ruling;
      const added = modifiers.map(
        ({ value, reason }) => `, ${signedWhole(value)} ${say(reason, 'modifier')}`,
      );
      const sum = diceSum(ruling);
      const thrown = `Dice ${listed(dice.map(String))}${added.join('')}, make ${sum}`;
      return `${thrown}; needs ${target}${seedWords(ruling)}`;
    }
    case 'draw': {
      const shares = ruling.shares.map(
        ({ outcome, percent }) => `${outcomeWords[outcome].toLowerCase()} ${figure(percent)}`,
      );
      return `Draw: ${shares.join(', ')}; fell at ${figure(ruling.fell)} of 100${seedWords(ruling)}`;
    }
    case 'vote':
      return `${ruling.secret ? 'Secret vote' : 'Vote'}: ${ruling.for} of ${ruling.for + ruling.against} for`;
  }
}

function stageWords({ at, of, project }: Stage, say: (text: string, field: string) => string) {
  const named = project === undefined ? '' : ` of ${say(project, 'project')}`;
  return `stage ${at} of ${of}${named}`;
}

/** Where dice or draw came from, and whether they are what their seed says. */
function seedWords(ruling: Ruling): string {
  const follows = followsSeed(ruling);
  if (follows === null) return `, ${ruling.method === 'draw' ? 'drawn' : 'thrown'} on the table`;
  return follows ? '' : ', which does not follow from its seed';
}

function figure(value: number): string {
  return String(Math.round(value * 10) / 10);
}
