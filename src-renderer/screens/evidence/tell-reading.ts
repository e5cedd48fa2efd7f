import { agreementOf, comparedPairs } from '../../../src-main/game/agreement.ts';
import { calibrationOf, forecastsOf } from '../../../src-main/game/calibration.ts';
import { partsOf, sumOfParts, netOfParts } from '../../../src-main/game/evidence.ts';
import { insufficientFor } from '../../../src-main/game/ratings.ts';
import type { Reading } from '../../../src-main/game/reading.ts';
import { standingMoves, totalsOf } from '../../../src-main/game/scoring.ts';
import { alphaText, brierText, signed, signedScore } from '../../../src-main/game/signed.ts';
import type { SessionState } from '../../../src-main/game/state.ts';
import { percentText } from '../../../src-main/report/words/judgement-words.ts';
import type { Pack } from '../../../src-main/scenario/pack.ts';
import { outcomeWords } from '../../parts/outcome-words.ts';
import { moveRow } from './move-row.ts';
import { tellEvaluator, tellSensitivity, tellSpread } from './tell-others.ts';
import type { ToldReading } from './told-reading.ts';

/** Where a reading comes from; its parts lead on to the moves. */
export function tellReading(reading: Reading, state: SessionState, pack: Pack): ToldReading {
  switch (reading.reading) {
    case 'index':
      return tellIndex(state, pack);
    case 'coverage':
      return tellCoverage(state, pack);
    case 'spread':
      return tellSpread(state, pack);
    case 'evaluator':
      return tellEvaluator(reading.evaluator, state, pack);
    case 'agreement':
      return tellAgreement(reading.criterion, state, pack);
    case 'calibration':
      return tellCalibration(reading.by, state, pack);
    case 'sensitivity':
      return tellSensitivity(reading.change, state, pack);
  }
}

function tellIndex(state: SessionState, pack: Pack): ToldReading {
  const { index, net } = totalsOf(state, pack);
  const lines = pack.criteria.map(({ id, name, weight }) => {
    const parts = partsOf(state, pack, { criterion: id });
    return { id, name, parts, possible: parts.length * 2 * weight };
  });
  const possible = lines.reduce((sum, line) => sum + line.possible, 0);
  return {
    value: index === null ? '–' : `${signedScore(Math.round(index))} of 100`,
    how: 'What came of the rated pairs, out of what they could have given: 2 each, times the weight.',
    heads: ['Criterion', 'Rated', 'Could give', 'Adds'],
    rows: lines.map(({ id, name, parts, possible: most }) => ({
      key: id,
      label: `${id} ${name}`,
      to: { criterion: id },
      cells: [String(parts.length), String(most), signed(netOfParts(parts))],
    })),
    together: ['', String(possible), signed(net)],
  };
}

function tellCoverage(state: SessionState, pack: Pack): ToldReading {
  const { rated, ratable } = totalsOf(state, pack).coverage;
  const open = standingMoves(state).flatMap((move) => {
    const missing = pack.criteria.filter(({ id }) => sumOfParts(partOf(id)) === null);
    function partOf(criterion: string) {
      return partsOf(state, pack, { moveId: move.id, criterion });
    }
    const unsure = missing.filter(({ id }) => insufficientFor(move, id).length > 0);
    const unrated = missing.filter((criterion) => !unsure.includes(criterion));
    const ids = (list: typeof missing) => list.map(({ id }) => id).join(' ') || '–';
    return missing.length === 0 ? [] : [moveRow(move, [ids(unrated), ids(unsure)])];
  });
  return {
    value: `${rated} of ${ratable}`,
    how:
      open.length === 0
        ? 'Every standing move is rated on every criterion.'
        : 'Pairs of a standing move and a criterion that are rated; those below are not. A rating of no effect is one.',
    heads: ['Move', 'Not rated', 'Insufficient evidence'],
    rows: open,
    together: null,
  };
}

function tellAgreement(
  criterion: string | undefined,
  state: SessionState,
  pack: Pack,
): ToldReading {
  const criteria = pack.criteria.filter(({ id }) => criterion === undefined || id === criterion);
  const rules = { ...pack, criteria };
  const moves = standingMoves(state);
  const { alpha, n } = agreementOf(moves, rules);
  return {
    value: alpha === null ? 'undefined' : alphaText(alpha),
    how: `Krippendorff’s α, ordinal: one less the disagreement found over that to be expected by chance, n = ${n} pairs rated by two evaluators or more.`,
    heads: ['Move', 'Criterion', 'Ratings'],
    rows: comparedPairs(moves, rules).map(({ move, criterion: id, ratings }) => ({
      ...moveRow(move, [id, ratings.map(([, value]) => signedScore(value)).join(' ')]),
      key: `${move.id}/${id}`,
    })),
    together: null,
  };
}

function tellCalibration(by: string, state: SessionState, pack: Pack): ToldReading {
  const { brier = null } = calibrationOf(state, pack).find((each) => each.by === by) ?? {};
  const own = forecastsOf(state).filter((forecast) => forecast.by === by);
  return {
    value: brierText(brier),
    how: 'Brier score: the mean of the squares of what was stated less what happened. What took hold counts 1, in part one half.',
    heads: ['Move', 'Stated', 'Happened', 'Square'],
    rows: own.map(({ move, stated, happened }) =>
      moveRow(move, [
        percentText(stated * 100),
        move.adjudication ? outcomeWords[move.adjudication.outcome] : '–',
        brierText((stated - happened) ** 2),
      ]),
    ),
    together: ['', 'Mean', brierText(brier)],
  };
}
