import type { Rating } from '../../../src-main/game/event/scores.ts';
import { allMoves, findMove } from '../../../src-main/game/find.ts';
import type { Maker, Making } from './making.ts';
import { someMove, someone } from './making.ts';

const ratings: readonly Rating[] = [-2, -1, 0, 1, 2, 'insufficient'];
const criteria = ['B1', 'B2', 'F1', 'F3'] as const;
const outcomes = ['takes effect', 'partly', 'fails', 'backfires'] as const;

function ratedMove({ state, choose }: Making): string {
  const rated = allMoves(state).filter(({ scores }) => Object.keys(scores).length > 0);
  return choose.of(rated)?.id ?? 'm1-1';
}

const giveScores: Maker = (making) => {
  const { choose, words } = making;
  const given = criteria.filter(() => choose.rarely(2));
  return {
    kind: 'giveScores',
    moveId: someMove(making),
    evaluator: someone(making, 'evaluator'),
    scores: (given.length > 0 ? given : ['B1']).map((criterion) => ({
      criterion,
      value: choose.of(ratings) ?? 0,
      reason: words(),
    })),
  };
};

/** Adjudicated ones come up often enough that what follows from a ruling is tried. */
function ruledMove({ state, choose }: Making): string {
  const ruled = allMoves(state).filter(({ adjudication }) => adjudication !== null);
  return choose.of(ruled)?.id ?? 'm1-1';
}

export const scoreMakers: readonly Maker[] = [
  giveScores,
  giveScores,
  giveScores,
  (making) => {
    const moveId = ratedMove(making);
    const [rated] = Object.entries(findMove(making.state, moveId)?.scores ?? {});
    const [evaluator = 'p5'] = Object.keys(rated?.[1] ?? {});
    return { kind: 'clearScore', moveId, criterion: rated?.[0] ?? 'B1', evaluator };
  },
  (making) => ({
    kind: 'revealScores',
    moveId: someMove(making),
    overrideReason: making.words(),
  }),
  (making) => ({
    kind: 'revealScores',
    moveId: ratedMove(making),
    overrideReason: making.words(),
  }),
  ({ choose, words }) => ({
    kind: 'revealRound',
    round: choose.below(2) + 1,
    overrideReason: words(),
  }),
  (making) => ({
    kind: 'reconcileScores',
    moveId: ratedMove(making),
    scores: criteria.map((criterion) => ({
      criterion,
      value: making.choose.among(-2, -1, 0, 1, 2),
      reason: making.words(),
    })),
  }),
  (making) => ({
    kind: 'reconcileScore',
    moveId: ratedMove(making),
    criterion: making.choose.among(...criteria),
    value: making.choose.among(-2, -1, 0, 1, 2),
    reason: making.words(),
    dissents: making.choose.rarely(2) ? [someone(making, 'evaluator')] : [],
  }),
  (making) => ({
    kind: 'adjudicateMove',
    moveId: someMove(making),
    ruling: making.choose.among(
      { method: 'consensus' },
      { method: '2d6', target: 7 },
      { method: 'vote', for: 3, against: 2, secret: true as const },
      { method: '2d6', target: 7, modifiers: [{ value: 1, reason: making.words() }] },
    ),
    outcome: making.choose.among(...outcomes),
    narration: making.words(),
    lasting: making.words(),
    ...(making.choose.rarely(2) && { stage: { at: 1, of: 2, project: making.words() } }),
  }),
  (making) => ({
    kind: 'narrateAdjudication',
    moveId: ruledMove(making),
    narration: making.words(),
    lasting: making.words(),
    degree: making.choose.among('narrowly', 'clearly', 'decisively'),
  }),
  (making) => ({
    kind: 'stopEffect',
    moveId: ruledMove(making),
    by: making.choose.among('control', someone(making, 'control')),
    reason: making.words(),
  }),
  (making) => ({
    kind: 'overrideAdjudication',
    moveId: someMove(making),
    ruling: { method: 'umpire', reason: making.words() },
    outcome: making.choose.among(...outcomes),
    narration: making.words(),
    by: 'control',
    reason: making.words(),
  }),
];

export const assessmentMakers: readonly Maker[] = [
  ({ choose, words }) => ({
    kind: 'assessImperative',
    imperative: choose.among('I1', 'I2'),
    round: 1,
    value: choose.among(-2, 0, 2),
    reason: words(),
  }),
  ({ words }) => ({
    kind: 'answerIndicator',
    indicator: 'no-text',
    answer: 'partly',
    note: words(),
  }),
  (making) => ({
    kind: 'recordFinding',
    finding: 'strength',
    text: making.words(),
    moves: [someMove(making)],
  }),
  (making) => ({
    kind: 'changeFinding',
    findingId: making.choose.of(making.state.findings)?.id ?? 'r1',
    finding: 'area for improvement',
    text: making.words(),
    moves: [someMove(making)],
  }),
  ({ state, choose }) => ({
    kind: 'withdrawFinding',
    findingId: choose.of(state.findings)?.id ?? 'r1',
  }),
  ({ words }) => ({ kind: 'planAction', issue: words(), action: words(), owner: words() }),
  ({ state, choose, words }) => ({
    kind: 'changeAction',
    actionId: choose.of(state.actions)?.id ?? 't1',
    issue: words(),
    action: words(),
  }),
  ({ state, choose }) => ({
    kind: 'withdrawAction',
    actionId: choose.of(state.actions)?.id ?? 't1',
  }),
  ({ words }) => ({ kind: 'writeSummary', headline: words(), text: words() }),
];
