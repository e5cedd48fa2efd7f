import type { Change, Trial } from '../../game/sensitivity.ts';
import { sensitivityOf } from '../../game/sensitivity.ts';
import type { ReportContext } from '../context.ts';
import { counted, listed } from '../words/counts.ts';

export interface ReportTrial {
  /** “B1 halved”, “without Evaluator 2”. */
  readonly change: string;
  /** Whose weight it changes; `null` where an evaluator is left out. */
  readonly criterion: string | null;
  readonly net: number | null;
  /** Seats from the most to the least. */
  readonly order: readonly string[];
  readonly turnsSign: boolean;
  readonly turnsOrder: boolean;
}

export interface ReportSensitivity {
  /** Whether the reading hangs on one weight or one evaluator, in one sentence. */
  readonly statement: string;
  readonly net: number | null;
  readonly order: readonly string[];
  readonly trials: readonly ReportTrial[];
}

export function sensitivityPart(context: ReportContext): ReportSensitivity {
  const { asItStands, trials } = sensitivityOf(context.state, context.pack);
  const told = trials.map((trial) => toldTrial(trial, context));
  return {
    statement: statementOf(asItStands.net, told),
    net: asItStands.net,
    order: asItStands.order,
    trials: told,
  };
}

export function toldTrial(
  { change, net, order, turnsSign, turnsOrder }: Trial,
  context: ReportContext,
): ReportTrial {
  const criterion = change.kind === 'evaluator' ? null : change.criterion;
  return { change: changeWords(change, context), criterion, net, order, turnsSign, turnsOrder };
}

function changeWords(change: Change, { people }: ReportContext): string {
  if (change.kind === 'evaluator') return `without ${people.evaluator(change.evaluator)}`;
  return `${change.criterion} ${change.factor === 2 ? 'doubled' : 'halved'}`;
}

function statementOf(net: number | null, trials: readonly ReportTrial[]): string {
  if (net === null) return 'Nothing is rated, so there is nothing that could change.';
  const sign = trials.filter(({ turnsSign }) => turnsSign);
  const order = trials.filter(({ turnsOrder }) => turnsOrder);
  const tried = counted(trials.length, 'change');
  if (sign.length + order.length === 0) {
    return `Neither the sign of the net nor the order of the seats changes under any of ${tried} of weight or evaluator.`;
  }
  return `Of ${tried} tried, ${turned(sign, 'the sign of the net')}; ${turned(order, 'the order of the seats')}.`;
}

function turned(trials: readonly ReportTrial[], what: string): string {
  if (trials.length === 0) return `none turns ${what}`;
  const verb = trials.length === 1 ? 'turns' : 'turn';
  return `${listed(trials.map(({ change }) => change))} ${verb} ${what}`;
}
