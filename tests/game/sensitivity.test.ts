import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Command } from '../../src-main/game/command.ts';
import { allMoves } from '../../src-main/game/find.ts';
import { totalsOf } from '../../src-main/game/scoring.ts';
import { sensitivityOf, type Trial } from '../../src-main/game/sensitivity.ts';
import { alaska } from '../../src-main/scenario/alaska.ts';
import { arbitrarySession } from './arbitrary-session.ts';
import { eric, eve, opened } from './histories.ts';
import { Play } from './play.ts';

type Levels = Readonly<Record<string, -2 | -1 | 0 | 1 | 2>>;

function scored(play: Play, seat: string, byEvaluator: Readonly<Record<string, Levels>>) {
  play.do({ kind: 'logMove', seat, action: `${seat} acts` });
  const moveId = allMoves(play.state).at(-1)?.id ?? '';
  for (const [evaluator, levels] of Object.entries(byEvaluator)) {
    const scores = Object.entries(levels).map(([criterion, value]) => ({ criterion, value }));
    play.do({ kind: 'giveScores', moveId, evaluator, scores } satisfies Command);
  }
  play.do({ kind: 'revealScores', moveId, overrideReason: 'Some criteria only.' });
  return moveId;
}

const trial = (trials: readonly Trial[], criterion: string, factor: number) =>
  trials.find(
    ({ change }) =>
      change.kind === 'weight' && change.criterion === criterion && change.factor === factor,
  );

describe('a weight', () => {
  test('that turns the sign is told', () => {
    const play = new Play().do(...opened);
    scored(play, 'beijing', { [eve]: { B1: 2, F1: 1 } });
    scored(play, 'moscow', { [eve]: { F1: 1, B1: 1 } });
    scored(play, 'moscow', { [eve]: { F1: 0, B2: -2 } });
    // B1 3, B2 −2, F1 −2: net −1.
    const { asItStands, trials } = sensitivityOf(play.state, alaska);
    expect(asItStands.net).toBe(-1);
    expect(trial(trials, 'B1', 2)).toMatchObject({ net: 2, turnsSign: true });
    expect(trial(trials, 'B1', 0.5)).toMatchObject({ net: -2.5, turnsSign: false });
    expect(trial(trials, 'B2', 0.5)).toMatchObject({ net: 0, turnsSign: true });
  });

  test('that turns the order of the seats is told', () => {
    const play = new Play().do(...opened);
    scored(play, 'beijing', { [eve]: { B1: 2 } });
    scored(play, 'moscow', { [eve]: { B1: 1, B2: 2 } });
    const { asItStands, trials } = sensitivityOf(play.state, alaska);
    expect(asItStands.order).toEqual(['moscow', 'beijing']);
    // 4 against 2 + 2: a tie keeps the pack's order.
    expect(trial(trials, 'B1', 2)).toMatchObject({
      order: ['beijing', 'moscow'],
      turnsOrder: true,
    });
  });
});

describe('an evaluator left out', () => {
  test('leaves the other’s reading', () => {
    const play = new Play().do(...opened);
    scored(play, 'beijing', { [eve]: { B1: 2 }, [eric]: { B1: -1 } });
    const { trials } = sensitivityOf(play.state, alaska);
    const without = (evaluator: string) =>
      trials.find(({ change }) => change.kind === 'evaluator' && change.evaluator === evaluator);
    expect(without(eve)).toMatchObject({ net: -1, turnsSign: true });
    expect(without(eric)).toMatchObject({ net: 2, turnsSign: false });
  });

  test('does not change what was reconciled', () => {
    const play = new Play().do(...opened);
    const moveId = scored(play, 'beijing', { [eve]: { B1: 2 }, [eric]: { B1: -1 } });
    play.do({ kind: 'reconcileScore', moveId, criterion: 'B1', value: 1, reason: 'Agreed' });
    const { trials } = sensitivityOf(play.state, alaska);
    const left = trials.filter(({ change }) => change.kind === 'evaluator');
    expect(left.map(({ net }) => net)).toEqual([1, 1]);
  });

  test('is not tried when nobody else rated', () => {
    const play = new Play().do(...opened);
    scored(play, 'beijing', { [eve]: { B1: 2 } });
    const { trials } = sensitivityOf(play.state, alaska);
    expect(trials.some(({ change }) => change.kind === 'evaluator')).toBe(false);
  });
});

test('as it stands is what the totals say, and a weight halved and doubled lies about it', () => {
  fc.assert(
    fc.property(arbitrarySession(), ({ play: { state } }) => {
      const totals = totalsOf(state, alaska);
      const { asItStands, trials } = sensitivityOf(state, alaska);
      expect(asItStands.net ?? 0).toBeCloseTo(totals.net ?? 0, 9);
      for (const { id } of alaska.criteria) {
        const [half, double] = [trial(trials, id, 0.5), trial(trials, id, 2)];
        const by = (reading: Trial | undefined) => (reading?.net ?? 0) - (asItStands.net ?? 0);
        expect(by(double)).toBeCloseTo(-2 * by(half), 9);
      }
    }),
  );
});
