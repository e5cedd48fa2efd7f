import { movesOfRound, openRound } from '../../../../src-main/game/find.ts';
import type { Move } from '../../../../src-main/game/state.ts';
import type { Seat } from '../../../../src-main/scenario/pack.ts';
import { useMirror, useSessionView } from '../../../client/context.ts';
import { LevelPips } from '../../../parts/level-pips.tsx';
import { controlSeat, SeatMark } from '../../../parts/seat-mark.tsx';
import { timeText } from '../../../parts/time.ts';
import { useWaitingDrafts } from '../composer/use-waiting-drafts.ts';
import { NextInjects } from '../injects/next-injects.tsx';
import { Coverage } from './coverage.tsx';
import { DealsDue } from './deals-due.tsx';
import { InForce } from './in-force.tsx';
import { Imperatives } from './imperatives.tsx';
import styles from './seat-rail.module.css';

/** As many as fit beside a seat's name; from there on a figure says it. */
const mostPips = 5;

interface SeatRailProps {
  readonly chosen: string;
  readonly onChoose: (seat: string) => void;
}

/** The seats with their moves of this round, then what the scores cover so far. */
export function SeatRail({ chosen, onChoose }: SeatRailProps) {
  const { pack } = useMirror();
  const { state } = useSessionView();
  const begun = useWaitingDrafts(pack.seats);
  const round = openRound(state) ?? state.rounds.findLast(({ status }) => status === 'closed');
  const moves = round ? movesOfRound(round).filter(({ status }) => status !== 'withdrawn') : [];
  return (
    <>
      <section className={styles.seats} aria-labelledby="rail-seats">
        <div className={styles.head}>
          <h2 id="rail-seats" className={styles.heading}>
            Seats
          </h2>
          <span className={styles.aside}>
            {round?.status === 'closed' ? `moves in round ${round.number}` : 'moves this round'}
          </span>
        </div>
        {pack.seats.map((seat, index) => (
          <SeatRow
            key={seat.id}
            seat={seat}
            digit={index + 1}
            isChosen={seat.id === chosen}
            isBegun={begun.includes(seat.id)}
            moves={moves.filter((move) => move.seat === seat.id)}
            onPress={() => onChoose(seat.id)}
          />
        ))}
        <div className={styles.control}>
          <span className={styles.key}>0</span>
          <SeatMark seat={controlSeat} size={14} showName />
        </div>
      </section>
      <NextInjects />
      <DealsDue />
      <Coverage />
      <Imperatives />
      <InForce />
    </>
  );
}

interface SeatRowProps {
  readonly seat: Seat;
  readonly digit: number;
  readonly isChosen: boolean;
  /** A move for it is being typed. */
  readonly isBegun: boolean;
  readonly moves: readonly Move[];
  readonly onPress: () => void;
}

function SeatRow({ seat, digit, isChosen, isBegun, moves, onPress }: SeatRowProps) {
  const waiting = moves.find(({ status }) => status === 'unfinished');
  const last = moves.at(-1);
  return (
    <button
      type="button"
      className={styles.seat}
      aria-pressed={isChosen}
      aria-label={`${seat.name}, ${moves.length} ${moves.length === 1 ? 'move' : 'moves'} this round${isBegun ? ', another begun' : ''}`}
      onClick={onPress}
    >
      <span className={styles.key}>{digit}</span>
      <span className={styles.mark}>
        <SeatMark seat={seat} size={14} />
        <span className={styles.name}>{seat.name}</span>
      </span>
      <span className={styles.pips}>
        {moves.length > mostPips ? (
          moves.length
        ) : (
          <LevelPips
            pips={moves.map(({ status }) => (status === 'unfinished' ? 'half' : 'full'))}
          />
        )}
      </span>
      {isBegun && <span className={styles.begun}>begun</span>}
      <span className={styles.state}>
        {waiting
          ? `One to finish since ${timeText(waiting.recordedAt)}`
          : last
            ? `Moved ${timeText(last.occurredAt)}`
            : 'No move yet'}
      </span>
    </button>
  );
}
