import { expect, test } from 'vitest';
import { findMove } from '../../../src-main/game/find.ts';
import {
  adjudicationLine,
  argumentsLine,
} from '../../../src-renderer/screens/run/inspector/fold-line.ts';
import type { Command } from '../../../src-main/game/command.ts';
import { played } from '../replay/history.ts';

const moveId = 'm1-4';

function moveAfter(...commands: Command[]) {
  const move = findMove(played(...commands).state, moveId);
  if (!move) throw new Error('There is no such move.');
  return move;
}

test('arguments fold to how many speak for and against; a struck one no longer does', () => {
  const text = 'It costs nothing.';
  const argue = (side: 'for' | 'against'): Command => ({
    kind: 'addArgument',
    moveId,
    side,
    by: 'moscow',
    text,
  });
  const argued = moveAfter(argue('for'), argue('for'), argue('against'));
  expect(argumentsLine(argued)).toBe('2 for, 1 against');
  const argumentId = argued.arguments[0]?.argumentId ?? '';
  const struck = moveAfter(argue('for'), argue('for'), argue('against'), {
    kind: 'strikeArgument',
    moveId,
    argumentId,
  });
  expect(argumentsLine(struck)).toBe('1 for, 1 against');
  expect(argumentsLine(moveAfter())).toBe('');
});

test('an adjudication folds to what it came to', () => {
  const ruled = moveAfter({
    kind: 'adjudicateMove',
    moveId,
    ruling: { method: 'umpire', reason: 'It holds.' },
    outcome: 'takes effect',
  });
  expect(adjudicationLine(ruled)).toBe('umpire, takes effect');
  expect(adjudicationLine(moveAfter())).toBe('');
});
