/** Beginnings of sessions. Versions are counted where an id follows from them. */
import type { Command } from '../../src-main/game/command.ts';

/** 1. */
export const created: Command[] = [{ kind: 'createSession', title: 'Tabletop' }];

export const ana = 'p2';
export const boris = 'p4';
export const eve = 'p5';
export const eric = 'p6';

/** 2 to 6: two players in their seats, two evaluators. */
export const gathered: Command[] = [
  ...created,
  {
    kind: 'addParticipants',
    participants: [
      { name: 'Ana', affiliation: 'Navy', part: 'player', seat: 'beijing' },
      { name: 'Boris', part: 'player' },
      { name: 'Eve', part: 'evaluator' },
      { name: 'Eric', part: 'evaluator' },
    ],
  },
];

/** 7. */
export const opened: Command[] = [...gathered, { kind: 'openRound', round: 1 }];

export const move = 'm1-8';

/** 8. */
export const moved: Command[] = [
  ...opened,
  { kind: 'logMove', seat: 'beijing', action: 'Offer: talks in Geneva' },
];

export const drafted: Command[] = [
  ...opened,
  { kind: 'draftMove', seat: 'beijing', action: 'Talks', visibility: 'control' },
];

/** Known to Moscow alone, besides Beijing, whose move it is. */
export const whispered: Command[] = [
  ...opened,
  { kind: 'logMove', seat: 'beijing', action: 'A quiet word', visibility: ['moscow'] },
];

export const argument = 'a9';

/** 9. */
export const argued: Command[] = [
  ...moved,
  { kind: 'addArgument', moveId: move, side: 'for', by: 'moscow', text: 'Both want it' },
];

/** 9. */
export const adjudicated: Command[] = [
  ...moved,
  {
    kind: 'adjudicateMove',
    moveId: move,
    ruling: { method: 'consensus' },
    outcome: 'partly',
  },
];

/** 9: one of the two evaluators has rated one criterion. */
export const scored: Command[] = [
  ...moved,
  {
    kind: 'giveScores',
    moveId: move,
    evaluator: eve,
    scores: [{ criterion: 'B1', value: 1, reason: 'It gains time' }],
  },
];

/** 10. */
export const revealed: Command[] = [
  ...scored,
  { kind: 'revealScores', moveId: move, overrideReason: 'Eric has left' },
];

export const deal = 'd8';

/** 8. */
export const proposed: Command[] = [
  ...opened,
  { kind: 'proposeDeal', parties: ['beijing', 'moscow'], terms: 'Gas for yuan', secret: true },
];

export const phased: Command[] = [...opened, { kind: 'startPhase', phase: 'move' }];

export const closed: Command[] = [...moved, { kind: 'closeSession' }];
