import { createContext, useContext } from 'react';
import type { Board } from './use-board.ts';

export const BoardContext = createContext<Board | null>(null);

export function useBoardContext(): Board {
  const board = useContext(BoardContext);
  if (!board) throw new Error('useBoardContext is called outside the board.');
  return board;
}
