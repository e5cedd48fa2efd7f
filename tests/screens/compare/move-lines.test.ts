import { expect, test } from 'vitest';
import { comparisonOf } from '../../../src-main/report/comparison.ts';
import { linesOf } from '../../../src-renderer/screens/compare/move-lines.ts';
import { Room } from '../../report/comparing.ts';

function told(...rooms: readonly Room[]): string[] {
  const comparison = comparisonOf(rooms.map(({ compared }) => compared));
  return comparison.rows.flatMap((row) =>
    linesOf(row, comparison).map(({ move, side, also }) =>
      [`${side.letter}${also.map(({ letter }) => letter).join('')}`, move.action].join(' '),
    ),
  );
}

test('a move that some of the logs share is said once, unless it came to something else in one', () => {
  const a = Room.opened('trunk').do({ kind: 'logMove', seat: 'beijing', action: 'Wait' });
  const move = a.live.state.rounds[0]?.moves.at(-1)?.id ?? '';
  const b = a.fork('b').scored(move, { B1: 1 }).moved('moscow', 'Talk', { B1: 1 });
  const c = b.fork('c').moved('brussels', 'Prices', { B3: 1 });
  const d = a.fork('d').scored(move, { B1: 2 });
  expect(told(a, b, c, d)).toEqual(['A Wait', 'BC Wait', 'D Wait', 'BC Talk', 'C Prices']);
});

test('sessions that were never one have every move for themselves', () => {
  const [a, b] = ['a', 'b'].map((id) => Room.opened(id).moved('beijing', 'Wait'));
  if (!a || !b) throw new Error('There are two.');
  expect(told(a, b)).toEqual(['A Wait', 'B Wait']);
});
