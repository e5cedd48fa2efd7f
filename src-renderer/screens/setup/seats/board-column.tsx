import { useSessionView } from '../../../client/context.ts';
import { SeatMark, type MarkedSeat } from '../../../parts/seat-mark.tsx';
import { PeopleList } from './people-list.tsx';
import { peopleAt, type Place } from './place.ts';
import styles from './board-column.module.css';

interface BoardColumnProps {
  readonly title: string;
  /** Shown before the title, as control's is. */
  readonly seat?: MarkedSeat;
  /** How many, and what they do. */
  readonly note: string;
  readonly place: Place;
  /** What letting go here does; takes the place of the note meanwhile. */
  readonly hint: string;
}

/** Those who play no seat, closely set. */
export function BoardColumn({ title, seat, note, place, hint }: BoardColumnProps) {
  const { participants } = useSessionView().state;
  return (
    <div className={styles.column}>
      <h3 className={styles.head}>
        {seat ? <SeatMark seat={seat} showName /> : title}
        <span className={styles.note}>{note}</span>
        <span className={styles.hint}>{hint}</span>
      </h3>
      <PeopleList label={title} people={peopleAt(participants, place)} place={place} isClose />
    </div>
  );
}
