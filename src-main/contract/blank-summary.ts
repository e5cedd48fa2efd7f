import type { SessionSummary } from './summary.ts';

/** Of a session of which nothing is known. */
export const blankSummary: Omit<SessionSummary, 'openedAt'> = {
  id: '',
  title: '',
  place: '',
  date: '',
  status: 'planned',
  sample: false,
  pack: { id: '', version: '', title: '', protagonist: '' },
  rounds: { total: 0, closed: 0, open: null },
  players: { total: 0, seated: 0 },
  moves: 0,
  toScore: 0,
  net: null,
  positions: [],
  forkedFrom: null,
  version: 0,
  updatedAt: '',
};
