import type { Phase } from './event/session.ts';

export const phaseNames: Record<Phase, string> = {
  brief: 'Brief',
  negotiate: 'Negotiate',
  move: 'Move',
  adjudicate: 'Adjudicate',
  score: 'Score',
  hotWash: 'Hot wash',
};
