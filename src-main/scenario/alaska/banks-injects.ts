import type { Inject } from '../pack.ts';

export const banksInjects: Inject[] = [
  {
    id: 'settlement-channel-seizes-up',
    title: 'Settlement channel seizes up',
    text:
      'Two mid-sized Chinese banks stop clearing rouble payments. Nobody has ordered it; their ' +
      'lawyers advise caution. Four hundred invoices for machinery and electronics are stuck, and ' +
      'the queue grows by the hour.',
    targets: [],
    round: 3,
    expected:
      'Beijing and Moscow open another route, through smaller banks, barter or a new clearing ' +
      'house, or ask for comfort in writing. Washington decides whether to say anything.',
    note:
      'Spoken assurances do not bring the banks back; something written does. Even then, payments ' +
      'resume a round later.',
    tests: ['B1', 'F1'],
    source: ['¶11'],
  },
  {
    id: 'incident-on-the-line',
    title: 'Incident on the line of contact',
    text:
      'Shells land on a crossing point during the night. Each side says the other fired first. A ' +
      'monitoring convoy with two Chinese officers was four kilometres away.',
    targets: [],
    round: 3,
    expected:
      'The seats call for calm or for an inquiry, and press their own terms meanwhile. Beijing ' +
      'leans on Moscow in private and asks for a part in whatever investigates.',
    note:
      'Do not say who fired before round 4. If Beijing asks to join the inquiry, say it is being ' +
      'considered.',
    tests: ['B2', 'F2'],
    source: ['¶14'],
  },
  {
    id: 'council-split',
    title: 'Council split on tightening',
    text:
      'Ministers leave the Council after midnight with nothing agreed. One camp wants to use the ' +
      'ceasefire to reduce dependence on China, sector by sector; the other wants export controls ' +
      'and a check on money going out, now. The chair asks for one text by morning.',
    targets: [],
    round: 3,
    expected:
      'Brussels takes one road, or buys time with a mixed package. Beijing works on the waverers; ' +
      'Washington rewards those who would tighten.',
    note:
      'If asked, the count is eleven for each road and five waiting. A concrete offer from any ' +
      'seat moves two of the five.',
    tests: ['B3', 'F3'],
    source: ['¶13'],
  },
  {
    id: 'machine-tools-stopped',
    title: 'Machine tools stopped at a port',
    text:
      'Customs officers at a Baltic port open forty containers declared as farm equipment on its ' +
      'way to Central Asia. Inside are milling machines and crates of drone motors with the plates ' +
      'of Chinese makers. The buyer is a firm ten weeks old, owned from Moscow.',
    targets: [],
    round: 3,
    expected:
      'Brussels decides what to make of the find. Beijing promises to look into one firm and ' +
      'tightens one small item. Washington uses the case to argue for the annex.',
    note:
      'The makers did not know the buyer; the shipper did. Tell Beijing if it asks. If the matter ' +
      'is left alone, photographs of the crates appear in round 4.',
    tests: ['F1', 'F3'],
    source: ['¶10'],
  },
];
