/** What evaluators would have made of it alone, and what it would be under another weight. */
import { evaluatorNets, type OwnNet } from '../../../src-main/game/evaluator-nets.ts';
import { sumOrNull } from '../../../src-main/game/scoring.ts';
import { sensitivityOf, type Change } from '../../../src-main/game/sensitivity.ts';
import { signed, signedRange } from '../../../src-main/game/signed.ts';
import type { SessionState } from '../../../src-main/game/state.ts';
import { turnWords } from '../../../src-main/report/words/judgement-words.ts';
import type { Pack } from '../../../src-main/scenario/pack.ts';
import { moveRow } from './move-row.ts';
import { evaluatorName } from '../../parts/person-name.ts';
import type { ToldReading } from './told-reading.ts';

export function tellSpread(state: SessionState, pack: Pack): ToldReading {
  const own = [...evaluatorNets(state, pack)];
  const totals = own.map(([, nets]) => totalOf(nets) ?? 0);
  return {
    value: own.length < 2 ? '–' : signedRange(Math.min(...totals), Math.max(...totals)),
    how: 'Each evaluator’s own total over what they rated, whatever was reconciled. It says how far apart they are, not how far off.',
    heads: ['Evaluator', 'Moves', 'Rated', 'Own total'],
    rows: own.map(([evaluator, nets]) => ({
      key: evaluator,
      label: evaluatorName(state, evaluator),
      to: { reading: 'evaluator', evaluator },
      cells: [String(nets.length), String(ratedIn(nets)), signed(totalOf(nets))],
    })),
    together: null,
  };
}

export function tellEvaluator(evaluator: string, state: SessionState, pack: Pack): ToldReading {
  const nets = evaluatorNets(state, pack).get(evaluator) ?? [];
  return {
    value: signed(totalOf(nets)),
    how: 'What the net would be by this evaluator’s ratings alone: benefits less fears, weighted.',
    heads: ['Move', 'Rated', 'Adds'],
    rows: nets.map(({ move, rated, net }) => moveRow(move, [String(rated), signed(net)])),
    together: [String(ratedIn(nets)), signed(totalOf(nets))],
  };
}

export function tellSensitivity(change: Change, state: SessionState, pack: Pack): ToldReading {
  const { asItStands, trials } = sensitivityOf(state, pack);
  const trial = trials.find((each) => isSame(each.change, change));
  return {
    value: signed(trial?.net ?? null),
    how: trial
      ? `What the net would be. It turns ${turnWords(trial) || 'neither the sign nor the order of the seats'}.`
      : 'Nothing is rated by it any more.',
    heads: ['Seat', 'As it stands', 'So changed'],
    rows: pack.seats.map(({ id, name }) => ({
      key: id,
      label: name,
      to: { seat: id },
      cells: [signed(asItStands.bySeat[id] ?? null), signed(trial?.bySeat[id] ?? null)],
    })),
    together: [signed(asItStands.net), signed(trial?.net ?? null)],
  };
}

function isSame(one: Change, other: Change): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function totalOf(nets: readonly OwnNet[]): number | null {
  return sumOrNull(nets.map(({ net }) => net));
}

function ratedIn(nets: readonly OwnNet[]): number {
  return nets.reduce((sum, { rated }) => sum + rated, 0);
}
