import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eventsFor } from '../../src-main/game/audience.ts';
import { contribution, totalsOf } from '../../src-main/game/scoring.ts';
import { trajectoryOf } from '../../src-main/game/trajectory.ts';
import { writeJson } from '../../src-main/report/json.ts';
import { replayOutput } from '../../src-main/report/replay-output.ts';
import { alaska } from '../../src-main/scenario/alaska.ts';
import { afternoon } from './afternoon.ts';
import { anyRoom } from './random-room.ts';
import { modelFor } from './written.ts';

describe('the totals of a report are the scored totals', () => {
  test('for every session and audience', () => {
    fc.assert(
      fc.property(anyRoom, fc.constantFrom('control', 'public', 'moscow'), (room, audience) => {
        const events = eventsFor(audience, room.log);
        const { totals, state } = replayOutput(events, audience, alaska);
        const model = modelFor(room, audience);
        expect(model.totals).toEqual(totalsOf(state, alaska));
        expect(JSON.parse(writeJson(model))).toHaveProperty('totals', totals);
      }),
      { numRuns: 60 },
    );
  });

  test('and every table adds up to them', () => {
    fc.assert(
      fc.property(anyRoom, (room) => {
        const { totals, seats, criteria, agreement, trajectory } = modelFor(room);
        for (const { id, kind, weight } of alaska.criteria) {
          const sum = seats.rows.reduce((total, { values }) => total + (values[id] ?? 0), 0);
          expect(sum).toBeCloseTo(totals.byCriterion[id] ?? 0, 9);
          const added = criteria.find((criterion) => criterion.id === id)?.added ?? 0;
          const whole = contribution({ id, kind, weight }, totals.byCriterion[id] ?? 0);
          expect(added).toBeCloseTo(whole, 9);
        }
        const own = agreement.evaluators.flatMap(({ total }) => (total === null ? [] : [total]));
        const spread = trajectory.points.at(-1)?.spread;
        expect(spread ?? null).toEqual(
          own.length < 2 ? null : { low: Math.min(...own), high: Math.max(...own) },
        );
      }),
      { numRuns: 60 },
    );
  });

  test('the replay stops at the version asked for', () => {
    const { log } = afternoon();
    const output = replayOutput(log, 'control', alaska, 60);
    expect(output).toMatchObject({ session: 's-1', version: 60, audience: 'control' });
    expect(Object.keys(output)).toEqual(['session', 'version', 'audience', 'totals', 'state']);
    expect(output.totals.byRound).toEqual({ 1: output.totals.net });
    expect(replayOutput(log, 'control', alaska).version).toBe(log.length);
  });

  test('the trajectory ends at the net', () => {
    const room = afternoon();
    const { trajectory, totals } = modelFor(room);
    expect(trajectory.points).toHaveLength(trajectoryOf(room.state, alaska).length);
    expect(trajectory.points.at(-1)?.position).toBeCloseTo(totals.net ?? Number.NaN, 9);
  });
});
