import * as fc from 'fast-check';
import type { Command } from '../../src-main/game/command.ts';
import { allMoves, evaluatorsOf } from '../../src-main/game/find.ts';
import { alaska } from '../../src-main/scenario/alaska.ts';
import { Rehearsal } from './rehearsal.ts';

/** What somebody does next; numbers choose among what is there. */
type Step =
  | { readonly does: 'move'; readonly seat: number; readonly to: number; readonly text: string }
  | {
      readonly does: 'score';
      readonly move: number;
      readonly evaluator: number;
      readonly values: readonly (number | null)[];
    }
  | { readonly does: 'reveal' | 'withdraw' | 'amend' | 'reconcile' | 'note'; readonly move: number }
  | { readonly does: 'deal' | 'round' | 'undo' | 'redo' };

const index = fc.nat({ max: 30 });

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      does: fc.constant('move' as const),
      seat: index,
      to: index,
      text: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      does: fc.constant('score' as const),
      move: index,
      evaluator: index,
      values: fc.array(fc.option(fc.integer({ min: -2, max: 2 })), { minLength: 6, maxLength: 6 }),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      does: fc.constantFrom('reveal', 'reveal', 'withdraw', 'amend', 'reconcile', 'note'),
      move: index,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ does: fc.constantFrom('deal', 'round', 'undo', 'redo') }),
  },
);

/** A session of any course the rules let pass. */
export const anyRoom: fc.Arbitrary<Rehearsal> = fc
  .array(step, { maxLength: 40 })
  .map((steps) => played(steps));

function played(steps: readonly Step[]): Rehearsal {
  const room = new Rehearsal(alaska);
  room.do({ kind: 'createSession', title: 'Any' });
  room.people([
    { name: 'Ada Quist', affiliation: 'Harbour Board', seat: 'beijing' },
    { name: 'Bo Tarkka', part: 'evaluator' },
    { name: 'Cy Umeda', part: 'evaluator' },
    { name: 'Di Voss', part: 'evaluator' },
  ]);
  room.do({ kind: 'openRound', round: 1 });
  for (const each of steps) {
    const command = commandOf(room, each);
    if (command) room.try(command);
  }
  return room;
}

function commandOf(room: Rehearsal, each: Step): Command | undefined {
  const moves = allMoves(room.state);
  const chosen = 'move' in each ? moves[each.move % Math.max(1, moves.length)] : undefined;
  const moveId = chosen?.id ?? 'none';
  switch (each.does) {
    case 'move': {
      const seats = alaska.seats.map(({ id }) => id);
      const seat = seats[each.seat % seats.length] ?? '';
      const visibility = each.to % 3 === 0 ? [seats[each.to % seats.length] ?? ''] : 'public';
      return { kind: 'logMove', seat, action: each.text, visibility };
    }
    case 'score': {
      const evaluators = evaluatorsOf(room.state);
      const evaluator = evaluators[each.evaluator % evaluators.length]?.id ?? '';
      const scores = each.values.flatMap((value, column) => {
        const criterion = alaska.criteria[column]?.id ?? '';
        return value === null ? [] : [{ criterion, value: value as -2 | -1 | 0 | 1 | 2 }];
      });
      return { kind: 'giveScores', moveId, evaluator, scores };
    }
    case 'reveal':
      return { kind: 'revealScores', moveId, overrideReason: 'Time is up.' };
    case 'withdraw':
      return { kind: 'withdrawMove', moveId };
    case 'amend':
      return { kind: 'amendMove', moveId, effect: `wording ${room.state.version}` };
    case 'reconcile':
      return { kind: 'reconcileScore', moveId, criterion: 'F1', value: 1, reason: 'Agreed.' };
    case 'note':
      return { kind: 'takeNote', moveId, text: 'A remark.' };
    case 'deal':
      return { kind: 'proposeDeal', parties: ['moscow', 'beijing'], terms: 'Terms.', secret: true };
    case 'round': {
      const open = room.state.rounds.find(({ status }) => status === 'open');
      const next = room.state.rounds.find(({ status }) => status === 'planned');
      if (open) return { kind: 'closeRound', round: open.number };
      return next && { kind: 'openRound', round: next.number };
    }
    case 'undo':
    case 'redo':
      return { kind: each.does };
  }
}
