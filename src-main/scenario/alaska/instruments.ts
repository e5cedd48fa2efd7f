import type { Pack } from '../pack.ts';

export const instruments: Pack['instruments'] = [
  { id: 'ceasefire-terms', name: 'Ceasefire terms', source: ['¶1', '¶3'] },
  { id: 'energy-trade', name: 'Energy trade', source: ['¶5'] },
  { id: 'dual-use-exports', name: 'Dual-use exports', source: ['¶5', '¶10'] },
  { id: 'diplomatic-cover', name: 'Diplomatic cover', source: ['¶5'] },
  { id: 'peace-proposal', name: 'Peace proposal', source: ['¶6'] },
  {
    id: 'nuclear-restraint-messaging',
    name: 'Nuclear restraint messaging',
    source: ['¶6', '¶11'],
  },
  { id: 'high-level-visit', name: 'High-level visit', source: ['¶8'] },
  { id: 'yuan-rouble-settlement', name: 'Yuan–rouble settlement', source: ['¶11'] },
  { id: 'alternative-logistics', name: 'Alternative logistics', source: ['¶11'] },
  { id: 'intermediaries', name: 'Intermediaries', source: ['¶11', '¶15'] },
  { id: 'sanctions-relief', name: 'Sanctions relief', source: ['¶3', '¶14'] },
  { id: 'secondary-sanctions', name: 'Secondary sanctions', source: ['¶10'] },
  { id: 'technology-controls', name: 'Technology controls', source: ['¶10', '¶15'] },
  { id: 'investment-screening', name: 'Investment screening', source: ['¶13'] },
  { id: 'de-risking-package', name: 'De-risking package', source: ['¶13'] },
  { id: 'reconstruction-offer', name: 'Reconstruction offer', source: ['¶8', '¶12', '¶16'] },
  { id: 'business-delegation', name: 'Business delegation', source: ['¶16'] },
  {
    id: 'climate-and-green-technology',
    name: 'Climate and green-technology cooperation',
    source: ['¶14', '¶16'],
  },
  { id: 'public-narrative', name: 'Public narrative', source: ['¶2', '¶7', '¶12', '¶18'] },
  { id: 'back-channel', name: 'Back channel', source: ['¶11'] },
  { id: 'force-posture', name: 'Force posture', source: ['¶14'] },
  { id: 'other', name: 'Other', source: ['¶1'] },
];
