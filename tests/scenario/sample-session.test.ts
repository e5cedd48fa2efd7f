import { describe, expect, test } from 'vitest';
import type { EventKind } from '../../src-main/game/event.ts';
import { fold } from '../../src-main/game/evolve.ts';
import { allMoves, moveNumber } from '../../src-main/game/find.ts';
import { standingMoves, totalsOf } from '../../src-main/game/scoring.ts';
import { trajectoryOf } from '../../src-main/game/trajectory.ts';
import { alaska } from '../../src-main/scenario/alaska.ts';
import { sampleSession, sampleSessionId } from '../../src-main/scenario/sample-session.ts';
import { sampleLog } from './sample-log.ts';

const state = fold(sampleLog);
const moves = allMoves(state);
const moveAt = (number: string) => {
  const found = moves.find((move) => moveNumber(move) === number);
  if (!found) throw new Error(`No move ${number}.`);
  return found;
};

describe('the sample session', () => {
  test('is a finished session of its own that nobody can change', () => {
    expect(state.session).toMatchObject({
      id: sampleSessionId,
      title: 'Four rounds after the summit',
      status: 'finished',
      sample: true,
      date: '2026-03-12',
      pack: { id: 'alaska', version: alaska.version },
    });
  });

  test('is played once', () => {
    expect(sampleSession()).toBe(sampleSession());
  });

  test('is recorded in order, within one afternoon', () => {
    const times = sampleLog.map(({ recordedAt }) => recordedAt);
    expect(times).toEqual(times.toSorted());
    expect(times[0]).toBe('2026-03-12T12:30:00.000Z');
    expect((times.at(-1) ?? '') <= '2026-03-12T15:30:00.000Z').toBe(true);
  });

  test('begins each commit where its batch says', () => {
    for (const { version, batch } of sampleLog) {
      expect(batch).toBeLessThanOrEqual(version);
      expect(sampleLog[batch - 1]?.batch).toBe(batch);
    }
  });

  test('has 31 standing moves and a withdrawn one, over four rounds and all seats', () => {
    expect(standingMoves(state)).toHaveLength(31);
    expect(moves.filter(({ status }) => status === 'withdrawn').map(moveNumber)).toEqual(['2.4']);
    expect(state.rounds.map(({ status }) => status)).toEqual(Array(4).fill('closed'));
    for (const round of state.rounds) {
      const seats = new Set(Object.values(round.moves).map(({ seat }) => seat));
      expect(seats).toEqual(new Set(alaska.seats.map(({ id }) => id)));
    }
  });

  test('uses every kind of adjudication, a typed roll, lasting effects and a staged project', () => {
    const rulings = standingMoves(state).map(({ adjudication }) => adjudication);
    expect(rulings).not.toContain(null);
    const methods = new Set(rulings.map((one) => one?.ruling.method));
    expect(methods).toEqual(new Set(['consensus', 'umpire', '2d6', 'draw', 'vote']));
    const outcomes = new Set(rulings.map((one) => one?.outcome));
    expect(outcomes).toEqual(new Set(['takes effect', 'partly', 'fails']));
    const thrown = rulings.flatMap((one) => (one?.ruling.method === '2d6' ? [one.ruling] : []));
    expect(thrown.filter(({ seed }) => seed === undefined)).toHaveLength(1);
    expect(thrown.every(({ modifiers }) => modifiers.length > 0)).toBe(true);
    const umpire = state.participants.find(({ name }) => name === 'Lead umpire');
    expect(moveAt('2.6').adjudication?.override?.by).toBe(umpire?.id);
    expect(moveAt('4.2').adjudication?.stage).toEqual({ at: 3, of: 3 });
    expect(rulings.filter((one) => one?.lasting).length).toBeGreaterThan(10);
  });

  test('shows every way in which a record is corrected and completed', () => {
    expect(moveAt('1.8').occurredAt < moveAt('1.1').occurredAt).toBe(true);
    expect(moveAt('1.8').recordedAt > moveAt('1.7').recordedAt).toBe(true);
    expect(moveAt('2.9').amendments).toHaveLength(1);
    expect(moveAt('2.7').effect).not.toBe('');
    expect(moveAt('3.6').visibility).toEqual(['washington', 'beijing']);
    expect(moveAt('3.2').arguments.filter(({ struck }) => struck)).toHaveLength(1);
  });

  test('has one deal that is kept and a secret one that is broken by a move', () => {
    expect(state.deals.map(({ secret, status }) => ({ secret, status }))).toEqual([
      { secret: true, status: 'broken' },
      { secret: false, status: 'kept' },
    ]);
    expect(state.deals[0]?.history.at(-1)?.moveId).toBe(moveAt('3.6').id);
  });

  test('assesses every imperative in every round, with a reason', () => {
    for (const { imperatives } of state.rounds) {
      expect(Object.keys(imperatives)).toEqual(['I1', 'I2', 'I3']);
      expect(Object.values(imperatives).every(({ reason }) => reason.length > 0)).toBe(true);
    }
  });

  test('answers every indicator, some with unknown, and plans what to improve', () => {
    const asked = alaska.profiles.flatMap(({ indicators }) => indicators.map(({ id }) => id));
    expect(Object.keys(state.outcome)).toEqual(asked);
    const given = new Set(Object.values(state.outcome).map(({ answer }) => answer));
    expect(given).toEqual(new Set(['yes', 'partly', 'no', 'unknown']));
    expect(state.findings.filter(({ kind }) => kind === 'strength')).toHaveLength(3);
    expect(state.findings.filter(({ kind }) => kind !== 'strength')).toHaveLength(3);
    expect(state.actions).toHaveLength(4);
    expect(state.summary.headline).not.toBe('');
    expect(state.bookmarks.length).toBeGreaterThan(2);
  });

  test('contains every kind of event a room produces', () => {
    const kinds = new Set(sampleLog.map(({ kind }) => kind));
    const wanted: EventKind[] = [
      'sessionDetailsChanged',
      'participantChanged',
      'seatUnassigned',
      'phasePaused',
      'phaseResumed',
      'phaseExtended',
      'injectReleased',
      'injectDeferred',
      'injectSkipped',
      'moveDrafted',
      'moveCompleted',
      'moveAmended',
      'moveWithdrawn',
      'moveDisclosed',
      'argumentWeighed',
      'argumentStruck',
      'estimateGiven',
      'adjudicationOverridden',
      'scoreChanged',
      'scoreCleared',
      'scoresRevealed',
      'scoresReconciled',
      'dealAgreed',
      'dealKept',
      'dealBroken',
      'noteTaken',
      'bookmarkSet',
      'bookmarkCleared',
      'undone',
      'redone',
      'sessionClosed',
    ];
    expect(wanted.filter((kind) => !kinds.has(kind))).toEqual([]);
  });
});

describe('the scores of the sample', () => {
  const totals = totalsOf(state, alaska);
  const line = trajectoryOf(state, alaska);

  test('are three evaluators’ who agree in part, with dissents kept', () => {
    expect(totals.agreement.raters).toBe(3);
    expect(totals.agreement.alpha).toBeGreaterThan(0.3);
    expect(totals.agreement.alpha).toBeLessThan(0.95);
    const dissents = moves.flatMap(({ reconciled }) =>
      Object.values(reconciled).flatMap((one) => one.dissents),
    );
    expect(new Set(dissents).size).toBe(3);
    const ratings = moves.flatMap(({ scores }) => Object.values(scores).flatMap(Object.values));
    expect(ratings.some(({ value }) => value === 'insufficient')).toBe(true);
    expect(ratings.filter(({ reason }) => reason !== '').length).toBeGreaterThan(30);
    expect(totals.coverage.rated).toBeLessThan(totals.coverage.ratable);
  });

  test('are revealed for every standing move, once before everybody had scored', () => {
    expect(standingMoves(state).every(({ revealedAt }) => revealedAt !== null)).toBe(true);
    const overridden = sampleLog.filter(
      ({ kind, data }) => kind === 'scoresRevealed' && 'overrideReason' in data,
    );
    expect(overridden).toHaveLength(1);
  });

  test('rise, fall by 5 to 7 at the annex, and recover in part', () => {
    const annex = line.findIndex(({ move }) => move.title === 'Annex C');
    expect(line[annex]?.net).toBeLessThanOrEqual(-5);
    expect(line[annex]?.net).toBeGreaterThanOrEqual(-7);
    const peak = Math.max(...line.slice(0, annex).map(({ position }) => position));
    const low = Math.min(...line.slice(annex).map(({ position }) => position));
    expect(peak).toBeGreaterThan(6);
    expect(low).toBeLessThan(1);
    expect(totals.net).toBeGreaterThan(low + 4);
    expect(totals.net).toBeLessThan(peak);
  });
});
