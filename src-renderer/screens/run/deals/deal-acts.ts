import type { CommandKind } from '../../../../src-main/game/command.ts';
import type { Deal } from '../../../../src-main/game/state.ts';

export interface DealAct {
  readonly kind: Extract<CommandKind, 'agreeDeal' | 'declineDeal' | 'keepDeal' | 'breakDeal'>;
  readonly label: string;
  readonly key: string;
  /** “agreed”, as in “Deal 1 agreed”. */
  readonly done: string;
  /** Whether a move may have done it. */
  readonly byMove: boolean;
}

const agree: DealAct = {
  kind: 'agreeDeal',
  label: 'Agree',
  key: 'A',
  done: 'agreed',
  byMove: false,
};
const decline: DealAct = {
  kind: 'declineDeal',
  label: 'Decline',
  key: 'D',
  done: 'declined',
  byMove: false,
};
const keep: DealAct = { kind: 'keepDeal', label: 'Keep', key: 'K', done: 'kept', byMove: true };
const breach: DealAct = {
  kind: 'breakDeal',
  label: 'Break',
  key: 'B',
  done: 'broken',
  byMove: true,
};

/** What can be done with a deal as it stands. */
export function actsOn({ status }: Deal): readonly DealAct[] {
  if (status === 'proposed') return [agree, decline];
  return status === 'agreed' ? [keep, breach] : [];
}
