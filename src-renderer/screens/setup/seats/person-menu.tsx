import type { Participant } from '../../../../src-main/game/state.ts';
import { useMirror } from '../../../client/context.ts';
import { controlSeat, SeatMark } from '../../../parts/seat-mark.tsx';
import { MoreMenu, type MoreItem } from '../../../parts/more-menu.tsx';
import { isSamePlace, placeOf, unseated, type Place } from './place.ts';
import type { Board } from './use-board.ts';

interface PersonMenuProps {
  readonly person: Participant;
  readonly code: string;
  readonly board: Board;
}

/** Everything the keys and the pointer can do with a person, in words. */
export function PersonMenu({ person, code, board }: PersonMenuProps) {
  const { pack } = useMirror();
  const { id } = person;
  const { locked } = board;

  function move(label: string, keys: string, to: Place, mark?: MoreItem['mark']): MoreItem {
    const isHere = isSamePlace(placeOf(person), to);
    const reason = locked ?? (isHere ? 'already there' : null);
    return { id: keys, label, mark, keys, reason, run: () => void board.move(id, to) };
  }
  const whyNotLead = person.seat === null ? 'not seated' : person.lead ? 'leads already' : null;

  return (
    <MoreMenu
      label={`More for ${code} ${person.name}`}
      items={[
        {
          id: 'edit',
          label: 'Edit name and affiliation',
          keys: 'Enter',
          reason: locked,
          run: () => board.edit(id),
        },
        {
          id: 'lead',
          label: 'Make lead',
          keys: 'L',
          reason: locked ?? whyNotLead,
          run: () => void board.makeLead(id),
        },
        ...pack.seats.map((seat, index) =>
          move(
            `Seat with ${seat.name}`,
            String(index + 1),
            { kind: 'seat', seat: seat.id },
            <SeatMark key={seat.id} seat={seat} showCode={false} />,
          ),
        ),
        move(
          'Make control',
          '0',
          { kind: 'part', part: 'control' },
          <SeatMark seat={controlSeat} showCode={false} />,
        ),
        move('Make evaluator', 'E', { kind: 'part', part: 'evaluator' }),
        move('Make observer', 'O', { kind: 'part', part: 'observer' }),
        move('Make scribe', 'S', { kind: 'part', part: 'scribe' }),
        move('Leave without a seat', 'U', unseated),
        {
          id: 'remove',
          label: 'Remove',
          keys: 'Delete',
          reason: locked,
          run: () => void board.remove(id),
        },
      ]}
    />
  );
}
