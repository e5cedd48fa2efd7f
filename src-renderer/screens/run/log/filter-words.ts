import type { Round } from '../../../../src-main/game/state.ts';
import type { Pack } from '../../../../src-main/scenario/pack.ts';
import { marks, type FilterKind, type LogFilter } from './log-filter.ts';

export interface FilterChoice {
  readonly kind: FilterKind;
  readonly id: string;
  readonly label: string;
}

export interface FilterMenuWords {
  readonly label: string;
  readonly choices: readonly FilterChoice[];
}

const stages = [
  { id: 'unfinished', label: 'To finish' },
  { id: 'to adjudicate', label: 'To adjudicate' },
  { id: 'to score', label: 'To score' },
  { id: 'scoring', label: 'Scoring' },
  { id: 'scored', label: 'Scored' },
  { id: 'withdrawn', label: 'Withdrawn' },
] as const;
const markLabels = { private: 'Private', late: 'Late', amended: 'Amended' } as const;

/** What can be asked of a log, by menu. */
export function filterMenus(pack: Pack, rounds: readonly Round[]): FilterMenuWords[] {
  const opened = rounds.filter(({ status }) => status !== 'planned');
  return [
    { label: 'Seat', choices: pack.seats.map(({ id, name }) => of('seats', id, name)) },
    {
      label: 'Instrument',
      choices: pack.instruments.map(({ id, name }) => of('instruments', id, name)),
    },
    {
      label: 'Round',
      choices: opened.map(({ number }) => of('rounds', String(number), `Round ${number}`)),
    },
    {
      label: 'State',
      choices: [
        ...stages.map(({ id, label }) => of('stages', id, label)),
        ...marks.map((id) => of('marks', id, markLabels[id])),
      ],
    },
  ];
}

function of(kind: FilterKind, id: string, label: string): FilterChoice {
  return { kind, id, label };
}

/** What is asked for, in the order of the menus. */
export function chosenOf(
  menus: readonly FilterMenuWords[],
  filter: LogFilter,
): readonly FilterChoice[] {
  return menus
    .flatMap(({ choices }) => choices)
    .filter(({ kind, id }) => (filter[kind] as readonly string[]).includes(id));
}
