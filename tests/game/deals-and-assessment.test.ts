import { expect, test } from 'vitest';
import { eventsFor } from '../../src-main/game/audience.ts';
import type { Command } from '../../src-main/game/command.ts';
import { dealsOfMove, isOverdue } from '../../src-main/game/deals.ts';
import { fold } from '../../src-main/game/evolve.ts';
import { given } from './given.ts';
import { created, deal, move, moved, opened, proposed } from './histories.ts';
import { Play } from './play.ts';

test('a deal is proposed, agreed and kept, with its history', () => {
  const { deals } = given(
    proposed,
    { kind: 'agreeDeal', dealId: deal },
    { kind: 'logMove', seat: 'beijing', action: 'Pay' },
  )
    .when({ kind: 'keepDeal', dealId: deal, moveId: 'm1-10' })
    .then({ kind: 'dealKept', data: { dealId: deal, moveId: 'm1-10' } });
  expect(deals[0]?.history.map(({ status }) => status)).toEqual(['proposed', 'agreed', 'kept']);
  expect(deals[0]?.history.at(-1)?.moveId).toBe('m1-10');
});

test('an agreed deal may be broken, a proposed one declined', () => {
  const agreed = given(proposed, { kind: 'agreeDeal', dealId: deal });
  expect(agreed.when({ kind: 'breakDeal', dealId: deal }).state.deals[0]?.status).toBe('broken');
  const declined = given(proposed).when({ kind: 'declineDeal', dealId: deal }).state;
  expect(declined.deals[0]?.status).toBe('declined');
});

test('a disclosed deal carries its terms and is secret no longer', () => {
  const { deals } = given(proposed)
    .when({ kind: 'discloseDeal', dealId: deal })
    .then({
      kind: 'dealDisclosed',
      data: { terms: 'Gas for yuan', parties: ['beijing', 'moscow'] },
    });
  expect(deals[0]?.secret).toBe(false);
});

test('whoever learns of a broken deal learns that it is broken', () => {
  const play = new Play();
  play.do(
    ...proposed,
    { kind: 'agreeDeal', dealId: deal },
    { kind: 'breakDeal', dealId: deal },
    { kind: 'discloseDeal', dealId: deal },
  );
  expect(fold(eventsFor('public', play.events)).deals.map(({ status }) => status)).toEqual([
    'broken',
  ]);
});

test('a deal is due in a round that is planned and not over', () => {
  const propose = { kind: 'proposeDeal', parties: ['beijing', 'moscow'], terms: 'Gas' } as const;
  const { deals } = given(opened)
    .when({ ...propose, dueRound: 2 })
    .then({ kind: 'dealProposed', data: { dueRound: 2 } });
  expect(deals[0]?.dueRound).toBe(2);
  given(opened)
    .when({ ...propose, dueRound: 9 })
    .thenRefused('round-unknown', 'dueRound');
});

test('a deal that is not settled when its round is over is past due', () => {
  const due: Command[] = [
    ...opened,
    { kind: 'proposeDeal', parties: ['beijing', 'moscow'], terms: 'Gas', dueRound: 1 },
    { kind: 'agreeDeal', dealId: deal },
  ];
  const pastDue = (...more: readonly Command[]) => {
    const { state } = given(due, more);
    return state.deals.filter((one) => isOverdue(one, state)).length;
  };
  const close: Command = { kind: 'closeRound', round: 1 };
  expect(pastDue()).toBe(0);
  expect(pastDue(close)).toBe(1);
  expect(pastDue({ kind: 'keepDeal', dealId: deal }, close)).toBe(0);
});

function knowing(...commands: readonly Command[]): string[] {
  const play = new Play().do(...opened, ...commands);
  return ['public', 'beijing', 'moscow', 'washington', 'brussels'].filter((audience) =>
    JSON.stringify(eventsFor(audience, play.events)).includes('Gas'),
  );
}

test('a secret deal may be told to seats beyond its parties, at once or later', () => {
  const propose: Command = {
    kind: 'proposeDeal',
    parties: ['beijing', 'moscow'],
    terms: 'Gas',
    secret: true,
    toldTo: ['brussels', 'moscow'],
  };
  expect(knowing(propose)).toEqual(['beijing', 'moscow', 'brussels']);
  const tell: Command = { kind: 'discloseDeal', dealId: deal, to: ['washington'] };
  expect(knowing(propose, tell)).toEqual(['beijing', 'moscow', 'washington', 'brussels']);
  const { deals } = given(opened, propose)
    .when(tell)
    .then({
      kind: 'dealDisclosed',
      data: { to: ['brussels', 'washington'] },
    });
  expect(deals[0]).toMatchObject({ secret: true, toldTo: ['brussels', 'washington'] });
});

test('a disclosed deal carries when it came to what it is, by which move, and what speaks of it', () => {
  const pay: Command = { kind: 'logMove', seat: 'beijing', action: 'Pay', deals: [deal] };
  const quiet: Command = { ...pay, action: 'Pay less', visibility: 'control' };
  const broken: Command = { kind: 'breakDeal', dealId: deal, moveId: 'm1-11', reason: 'Late' };
  const agreed: Command = { kind: 'agreeDeal', dealId: deal, moveId: 'm1-9' };
  const play = new Play().do(...proposed, pay, agreed, quiet, broken, {
    kind: 'discloseDeal',
    dealId: deal,
  });
  const hidden = fold(eventsFor('public', play.events));
  expect(hidden.deals[0]?.history).toMatchObject([
    { status: 'proposed', moveId: null },
    { status: 'agreed', moveId: 'm1-9', reason: '' },
    { status: 'broken', moveId: null, reason: '' },
  ]);
  expect(hidden.rounds[0]?.moves.map(({ deals }) => deals)).toEqual([[deal]]);
  play.do({ kind: 'discloseMove', moveId: 'm1-11', to: 'public' });
  const seen = fold(eventsFor('public', play.events));
  expect(seen.deals[0]?.history.at(-1)?.moveId).toBe('m1-11');
  expect(dealsOfMove(seen, { id: 'm1-11' })).toMatchObject([{ label: 'D 1', status: 'broken' }]);
});

test('a party named twice is one party', () => {
  given(opened)
    .when({ kind: 'proposeDeal', parties: ['moscow', 'beijing', 'moscow'], terms: 'Gas' })
    .then({ kind: 'dealProposed', data: { parties: ['moscow', 'beijing'], secret: false } });
});

test('an imperative is assessed by round and can be assessed again', () => {
  const assess = { kind: 'assessImperative', imperative: 'I1', round: 1 } as const;
  const { rounds } = given(opened, { ...assess, value: -1 })
    .when({ ...assess, value: 2, reason: 'On reflection' })
    .then({ kind: 'imperativeAssessed' });
  expect(rounds[0]?.imperatives).toEqual({ I1: { value: 2, reason: 'On reflection' } });
});

test('an indicator is answered and can be answered again', () => {
  const answer = { kind: 'answerIndicator', indicator: 'no-text' } as const;
  const { outcome } = given(created, { ...answer, answer: 'unknown' }).when({
    ...answer,
    answer: 'yes',
  }).state;
  expect(outcome).toEqual({ 'no-text': { answer: 'yes', note: '' } });
});

test('a finding rests on moves, and an action answers a finding', () => {
  const found = given(moved, {
    kind: 'recordFinding',
    finding: 'area for improvement',
    text: 'Slow',
    moves: [move],
  });
  const { findings, actions } = found
    .when({ kind: 'planAction', issue: 'Slow', action: 'Start on time', findingId: 'r9' })
    .then({ kind: 'actionPlanned', data: { findingId: 'r9' } });
  expect(findings).toMatchObject([{ id: 'r9', kind: 'area for improvement', moves: [move] }]);
  expect(actions).toMatchObject([{ issue: 'Slow', action: 'Start on time', owner: '' }]);
});

test('a finding reads as it was changed, and is gone once it is withdrawn', () => {
  const finding = { kind: 'recordFinding', finding: 'strength', text: 'Calm' } as const;
  const found = () => given(moved, finding);
  const { findings } = found()
    .when({
      kind: 'changeFinding',
      findingId: 'r9',
      finding: 'area for improvement',
      text: 'Too calm',
      moves: [move],
    })
    .then({ kind: 'findingChanged', data: { findingId: 'r9', text: 'Too calm' } });
  expect(findings).toEqual([
    { id: 'r9', kind: 'area for improvement', text: 'Too calm', moves: [move] },
  ]);
  found()
    .when({ kind: 'changeFinding', findingId: 'r9', finding: 'strength', text: 'Calm' })
    .thenRefused('amendment-empty');
  expect(found().when({ kind: 'withdrawFinding', findingId: 'r9' }).state.findings).toEqual([]);
});

test('an action of the plan reads as it was changed, and is gone once it is withdrawn', () => {
  const plan = { issue: 'Slow', action: 'Start on time' } as const;
  const planned = () => given(moved, { kind: 'planAction', ...plan });
  const { actions } = planned()
    .when({ kind: 'changeAction', actionId: 't9', ...plan, owner: 'Control' })
    .then({ kind: 'actionChanged', data: { actionId: 't9', owner: 'Control' } });
  expect(actions).toMatchObject([{ id: 't9', issue: 'Slow', owner: 'Control' }]);
  planned()
    .when({ kind: 'changeAction', actionId: 't9', ...plan })
    .thenRefused('amendment-empty');
  expect(planned().when({ kind: 'withdrawAction', actionId: 't9' }).state.actions).toEqual([]);
});

test('a summary is written and written over', () => {
  const { summary } = given(created, { kind: 'writeSummary', headline: 'It held', text: '' }).when({
    kind: 'writeSummary',
    headline: 'It did not hold',
    text: 'Until May.',
  }).state;
  expect(summary).toEqual({ headline: 'It did not hold', text: 'Until May.' });
});
