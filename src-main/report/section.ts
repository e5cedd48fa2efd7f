/** The parts of a report, in their order. */
export const sectionIds = [
  'summary',
  'overview',
  'reading',
  'trajectory',
  'swings',
  'seats',
  'criteria',
  'imperatives',
  'outcome',
  'chronology',
  'lasting',
  'agreement',
  'sensitivity',
  'calibration',
  'findings',
  'plan',
  'participants',
  'rubric',
  'log',
] as const;

export type SectionId = (typeof sectionIds)[number];

/** As headings and in the contents. */
export const sectionTitles: Record<SectionId, string> = {
  summary: 'Executive summary',
  overview: 'Overview',
  reading: 'How to read the scores',
  trajectory: 'Trajectory',
  swings: 'What moved it',
  seats: 'Seat by criterion',
  criteria: 'Benefits and fears',
  imperatives: 'Imperatives',
  outcome: 'Outcome',
  chronology: 'Chronology',
  lasting: 'Projects and lasting effects',
  agreement: 'Agreement and dissents',
  sensitivity: 'Sensitivity',
  calibration: 'Calibration',
  findings: 'Strengths and areas',
  plan: 'A Improvement plan',
  participants: 'B Participants',
  rubric: 'C Rubric and sources',
  log: 'D Full log',
};

export function isSection(id: string): id is SectionId {
  return (sectionIds as readonly string[]).includes(id);
}
