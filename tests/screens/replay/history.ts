/** A room in which Moscow tells Beijing something that Washington does not see. */
import type { Command } from '../../../src-main/game/command.ts';
import { Play } from '../../game/play.ts';

export const setUp: readonly Command[] = [
  { kind: 'createSession', title: 'Rehearsal' },
  { kind: 'addParticipants', participants: [{ name: 'Rater', part: 'evaluator' }] },
  { kind: 'openRound', round: 1 },
];

export function logged(seat: string, more: object = {}): Command {
  return { kind: 'logMove', seat, action: `${seat} does something`, ...more };
}

/** Version 4 is Washington's move, version 5 Moscow's, for Beijing's eyes, 6 Brussels'. */
export function played(...more: readonly Command[]): Play {
  return new Play().do(
    ...setUp,
    logged('washington'),
    logged('moscow', { visibility: ['beijing'] }),
    logged('brussels'),
    ...more,
  );
}

/** A change of mind once all is revealed. */
export function rescored(moveId: string, value: -2 | -1 | 0 | 1 | 2): Command {
  const scores = [{ criterion: 'B1', value, reason: 'Read it again' }];
  return { kind: 'giveScores', moveId, evaluator: 'p2', scores };
}

/** The commands that rate a move on one criterion and reveal it. */
export function scored(moveId: string, value: -2 | -1 | 0 | 1 | 2, rater = 'p2'): Command[] {
  return [
    { kind: 'giveScores', moveId, evaluator: rater, scores: [{ criterion: 'B1', value }] },
    { kind: 'revealScores', moveId, overrideReason: 'Only this one matters.' },
  ];
}
