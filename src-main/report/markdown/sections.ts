import type { ReportModel } from '../model.ts';
import type { SectionId } from '../section.ts';
import { agreementMarkdown } from './agreement.ts';
import { calibrationMarkdown, sensitivityMarkdown } from './judgement.ts';
import { logMarkdown, participantsMarkdown, rubricMarkdown } from './appendices.ts';
import { chronologyMarkdown } from './chronology.ts';
import { criteriaMarkdown, seatsMarkdown, swingsMarkdown } from './figures.ts';
import { findingsMarkdown, planMarkdown } from './findings.ts';
import {
  overviewMarkdown,
  readingMarkdown,
  summaryMarkdown,
  trajectoryMarkdown,
} from './opening.ts';
import { lastingMarkdown } from './lasting.ts';
import { imperativesMarkdown, outcomeMarkdown } from './outcome.ts';

/** Blocks of a section, without its heading; empty ones are left out. */
export const markdownSections: Record<SectionId, (model: ReportModel) => readonly string[]> = {
  summary: summaryMarkdown,
  overview: overviewMarkdown,
  reading: readingMarkdown,
  trajectory: trajectoryMarkdown,
  swings: swingsMarkdown,
  seats: seatsMarkdown,
  criteria: criteriaMarkdown,
  imperatives: imperativesMarkdown,
  outcome: outcomeMarkdown,
  chronology: chronologyMarkdown,
  lasting: lastingMarkdown,
  agreement: agreementMarkdown,
  sensitivity: sensitivityMarkdown,
  calibration: calibrationMarkdown,
  findings: findingsMarkdown,
  plan: planMarkdown,
  participants: participantsMarkdown,
  rubric: rubricMarkdown,
  log: logMarkdown,
};
