import { isReading, type Reading, type Subject } from '../../../src-main/game/reading.ts';
import type { Change } from '../../../src-main/game/sensitivity.ts';
import type { SessionState } from '../../../src-main/game/state.ts';
import type { Pack } from '../../../src-main/scenario/pack.ts';
import { evaluatorName, personName } from '../../parts/person-name.ts';
import { figureKey, figureName } from './figure-words.ts';

/** What any number is called. */
export function subjectName(subject: Subject, pack: Pack, state: SessionState): string {
  return isReading(subject) ? readingName(subject, pack, state) : figureName(subject, pack, state);
}

export function subjectKey(subject: Subject): string {
  return isReading(subject) ? JSON.stringify(subject) : figureKey(subject);
}

function readingName(reading: Reading, pack: Pack, state: SessionState): string {
  switch (reading.reading) {
    case 'index':
      return 'Share of what was possible';
    case 'coverage':
      return 'Coverage';
    case 'spread':
      return 'Spread of the evaluators';
    case 'evaluator':
      return `${evaluatorName(state, reading.evaluator)} alone`;
    case 'agreement':
      return reading.criterion === undefined
        ? 'Agreement, α'
        : `Agreement on ${reading.criterion}, α`;
    case 'calibration':
      return `Calibration, ${personName(reading.by, pack, state)}`;
    case 'sensitivity':
      return `Net with ${changeWords(reading.change, state)}`;
  }
}

function changeWords(change: Change, state: SessionState): string {
  if (change.kind === 'evaluator') return `${evaluatorName(state, change.evaluator)} left out`;
  return `${change.criterion} ${change.factor === 2 ? 'doubled' : 'halved'}`;
}
