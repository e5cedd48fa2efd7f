import type { ReactNode } from 'react';
import type { SectionId } from '../section.ts';
import { AgreementSection } from './agreement-section.tsx';
import { ParticipantsSection, RubricSection } from './appendix-sections.tsx';
import { CalibrationSection } from './calibration-section.tsx';
import { ChronologySection } from './chronology-section.tsx';
import { CriteriaSection, SeatsSection } from './criteria-section.tsx';
import { FindingsSection, PlanSection } from './findings-section.tsx';
import { ImperativesSection } from './imperatives-section.tsx';
import { LastingSection } from './lasting-section.tsx';
import { LogSection } from './log-section.tsx';
import { OutcomeSection } from './outcome-section.tsx';
import { OverviewSection, ReadingSection } from './overview-section.tsx';
import type { SectionProps } from './page.ts';
import { SensitivitySection } from './sensitivity-section.tsx';
import { SummarySection } from './summary-section.tsx';
import { SwingsSection } from './swings-section.tsx';
import { TrajectorySection } from './trajectory-section.tsx';

export const sections: Record<SectionId, (props: SectionProps) => ReactNode> = {
  summary: SummarySection,
  overview: OverviewSection,
  reading: ReadingSection,
  trajectory: TrajectorySection,
  swings: SwingsSection,
  seats: SeatsSection,
  criteria: CriteriaSection,
  imperatives: ImperativesSection,
  outcome: OutcomeSection,
  chronology: ChronologySection,
  lasting: LastingSection,
  agreement: AgreementSection,
  sensitivity: SensitivitySection,
  calibration: CalibrationSection,
  findings: FindingsSection,
  plan: PlanSection,
  participants: ParticipantsSection,
  rubric: RubricSection,
  log: LogSection,
};

/** What shares a sheet; each sheet starts a page. */
const sheets: readonly (readonly SectionId[])[] = [
  ['summary'],
  ['overview', 'reading', 'trajectory', 'swings', 'seats', 'criteria', 'imperatives', 'outcome'],
  ['chronology', 'lasting'],
  ['agreement', 'sensitivity', 'calibration', 'findings'],
  ['plan', 'participants'],
  ['rubric'],
  ['log'],
];

/** The sections chosen, by the sheets they stand on; one sheet at least. */
export function shownSheets(chosen: readonly SectionId[]): readonly (readonly SectionId[])[] {
  const shown = sheets
    .map((ids) => ids.filter((id) => chosen.includes(id)))
    .filter((ids) => ids.length > 0);
  return shown.length === 0 ? [[]] : shown;
}
