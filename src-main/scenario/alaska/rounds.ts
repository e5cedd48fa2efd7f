import type { RoundPlan } from '../pack.ts';

export const rounds: RoundPlan[] = [
  {
    name: 'The handshake',
    minutes: { brief: 5, negotiate: 10, move: 20, adjudicate: 10, score: 8, hotWash: 0 },
    breakAfter: 0,
  },
  {
    name: 'The annexes',
    minutes: { brief: 5, negotiate: 10, move: 20, adjudicate: 10, score: 8, hotWash: 0 },
    breakAfter: 15,
  },
  {
    name: 'The banks',
    minutes: { brief: 5, negotiate: 12, move: 20, adjudicate: 10, score: 8, hotWash: 0 },
    breakAfter: 0,
  },
  {
    name: 'The signing',
    minutes: { brief: 5, negotiate: 10, move: 15, adjudicate: 10, score: 10, hotWash: 15 },
    breakAfter: 0,
  },
];
