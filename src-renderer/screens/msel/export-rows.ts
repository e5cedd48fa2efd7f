import type { DeckInject } from '../../../src-main/game/deck.ts';
import type { Visibility } from '../../../src-main/game/event/moves.ts';
import type { Pack } from '../../../src-main/scenario/pack.ts';
import { phaseNames } from '../../../src-main/game/phase-names.ts';
import { fieldLabels, mselFields, type MselField } from './columns.ts';

type Deck = readonly DeckInject[];

/** Where an inject stands, in one word. */
const states: Record<DeckInject['status'], string> = {
  scheduled: 'planned',
  deferred: 'deferred',
  skipped: 'skipped',
  released: 'released',
};

function targets(to: Visibility, { seats }: Pick<Pack, 'seats'>): string {
  if (to === 'public') return 'all seats';
  if (to === 'control') return 'control';
  return to.map((id) => seats.find((seat) => seat.id === id)?.name ?? id).join('; ');
}

function chain({ trigger }: DeckInject, deck: Deck): string {
  switch (trigger.by) {
    case 'inject':
    case 'answer': {
      const number = deck.find(({ id }) => id === trigger.injectId)?.number ?? trigger.injectId;
      return trigger.by === 'inject' ? `after ${number}` : `answer to ${number}`;
    }
    case 'move':
      return `after move ${trigger.round}.${trigger.seq}`;
    case 'round':
    case 'phase':
    case 'clock':
      return '';
  }
}

/** The deck as a table of headings and rows; figures are numbers. */
export function exportRows(deck: Deck, pack: Pick<Pack, 'seats'>): (string | number)[][] {
  const header = mselFields.map((field) => fieldLabels[field]);
  return [header, ...deck.map((inject) => rowOf(inject, deck, pack))];
}

function rowOf(inject: DeckInject, deck: Deck, pack: Pick<Pack, 'seats'>): (string | number)[] {
  const { trigger } = inject;
  const row: Record<MselField, string | number> = {
    number: inject.number,
    title: inject.title,
    text: inject.text,
    targets: targets(inject.targets, pack),
    round: inject.round,
    phase: trigger.by === 'phase' ? phaseNames[trigger.phase] : '',
    minute: trigger.by === 'phase' || trigger.by === 'clock' ? trigger.minute : '',
    trigger: chain(inject, deck),
    expected: inject.expected,
    note: inject.note,
    tests: inject.tests.join('; '),
    source: inject.source.join('; '),
    state: states[inject.status],
  };
  return mselFields.map((field) => row[field]);
}
