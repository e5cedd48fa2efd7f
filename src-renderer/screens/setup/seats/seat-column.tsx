import type { Seat } from '../../../../src-main/scenario/pack.ts';
import { useSessionView } from '../../../client/context.ts';
import { KeyCap } from '../../../parts/key-cap.tsx';
import { SeatMark } from '../../../parts/seat-mark.tsx';
import { ordinalWord } from '../number-words.ts';
import { PeopleList } from './people-list.tsx';
import { peopleAt, type Place } from './place.ts';
import styles from './seat-column.module.css';

interface SeatColumnProps {
  readonly seat: Seat;
  /** Its key. */
  readonly number: number;
}

export function SeatColumn({ seat, number }: SeatColumnProps) {
  const { participants } = useSessionView().state;
  const place: Place = { kind: 'seat', seat: seat.id };
  const people = peopleAt(participants, place);
  return (
    <div className={styles.column}>
      <h3 className={styles.head}>
        <SeatMark seat={seat} size={15} showName />
        <span className={styles.count}>
          {people.length}
          <span className={styles.key} aria-hidden="true">
            <KeyCap keys={String(number)} />
          </span>
        </span>
      </h3>
      <PeopleList
        label={seat.name}
        people={people}
        place={place}
        hint={`Drop to seat as ${ordinalWord(people.length + 1)} player`}
      />
    </div>
  );
}
