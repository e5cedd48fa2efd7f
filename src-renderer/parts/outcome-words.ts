import type { Degree, Outcome } from '../../src-main/game/event/adjudication.ts';

export const outcomeWords: Record<Outcome, string> = {
  'takes effect': 'Takes effect',
  partly: 'Partly',
  fails: 'Fails',
  backfires: 'Backfires',
};

/** “Takes effect, narrowly”. */
export function resultText(outcome: Outcome, degree: Degree | undefined): string {
  return degree ? `${outcomeWords[outcome]}, ${degree}` : outcomeWords[outcome];
}
