import type { Degree, Outcome } from '../../game/event/adjudication.ts';
import type { Answer } from '../../game/event/assessment.ts';
import type { Part } from '../../game/event/participants.ts';
import type { Level } from '../../game/event/scores.ts';
import type { Deal } from '../../game/state.ts';

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

/** How an imperative stands at the end of a round. */
export const imperativeWords: Record<Level, string> = {
  [-2]: 'Lost',
  [-1]: 'Set back',
  0: 'Held',
  1: 'Advanced',
  2: 'Secured',
};

export const answerWords: Record<Answer | 'not answered', string> = {
  yes: 'Yes',
  partly: 'Partly',
  no: 'No',
  unknown: 'Unknown',
  'not answered': 'Not answered',
};

export const partWords: Record<Part, string> = {
  player: 'Player',
  control: 'Control',
  evaluator: 'Evaluator',
  observer: 'Observer',
  scribe: 'Scribe',
};

export const dealWords: Record<Deal['status'], string> = {
  proposed: 'proposed',
  agreed: 'agreed',
  declined: 'declined',
  kept: 'kept',
  broken: 'broken',
};

export const statusWords = {
  planned: 'Planned',
  running: 'Running',
  finished: 'Finished',
} as const;
