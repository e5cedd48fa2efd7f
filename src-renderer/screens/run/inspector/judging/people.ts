import type { SessionState } from '../../../../../src-main/game/state.ts';
import type { Pack } from '../../../../../src-main/scenario/pack.ts';
import type { SelectOption } from '../../../../parts/select.tsx';

type People = Pick<SessionState, 'participants'>;

/** Who can speak for the room: control and the seats. */
export function voices(pack: Pack): SelectOption<string>[] {
  return [...pack.seats, { id: 'control', name: 'Control' }].map(({ id, name }) => ({
    id,
    label: name,
  }));
}

/** Who can rule: control, then the people of control by name. */
export function umpires({ participants }: People): SelectOption<string>[] {
  const people = participants.filter(({ part }) => part === 'control');
  return [
    { id: 'control', label: 'Control' },
    ...people.map(({ id, name }) => ({ id, label: name })),
  ];
}
