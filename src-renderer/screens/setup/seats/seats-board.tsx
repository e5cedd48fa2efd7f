import { useRef } from 'react';
import { useMirror, useSessionView } from '../../../client/context.ts';
import { Button } from '../../../parts/button.tsx';
import { Refusal } from '../../../parts/refusal.tsx';
import { controlSeat } from '../../../parts/seat-mark.tsx';
import { Toast } from '../../../parts/toast.tsx';
import { BoardContext } from './board-context.ts';
import { BoardHints } from './board-hints.tsx';
import { BoardColumn } from './board-column.tsx';
import { PersonEditor } from './person-editor.tsx';
import { unseated } from './place.ts';
import { SeatColumn } from './seat-column.tsx';
import { useBoard } from './use-board.ts';
import { useBoardKeys } from './use-board-keys.ts';
import styles from './seats-board.module.css';

/** Who sits where: a column a seat, and below them everybody else. */
export function SeatsBoard() {
  const { pack } = useMirror();
  const { participants } = useSessionView().state;
  const place = useRef<HTMLDivElement>(null);
  const board = useBoard(place);
  useBoardKeys(place, board, pack.seats);
  const players = participants.filter(({ part }) => part === 'player');
  const seated = players.filter(({ seat }) => seat !== null);
  const count = (...parts: string[]) =>
    String(participants.filter(({ part }) => parts.includes(part)).length);
  const style = { '--seats': Math.min(pack.seats.length, 5) } as React.CSSProperties;

  return (
    <section className={styles.board} aria-labelledby="setup-seats" style={style}>
      <div className={styles.head}>
        <h2 id="setup-seats" className={styles.title}>
          Seats
        </h2>
        <span className={styles.count}>
          {seated.length} of {players.length} seated
        </span>
        <BoardHints seats={pack.seats.length} />
      </div>
      {board.refusal && (
        <Refusal title={`Not moved: ${board.refusal.name}`} detail={board.refusal.message}>
          <Button size="small" onPress={board.forgive}>
            Leave where they are
          </Button>
        </Refusal>
      )}
      <BoardContext value={board}>
        <div ref={place} className={styles.place} tabIndex={-1}>
          <div className={styles.seats}>
            {pack.seats.map((seat, index) => (
              <SeatColumn key={seat.id} seat={seat} number={index + 1} />
            ))}
          </div>
          <div className={styles.others}>
            <BoardColumn
              title="Not seated"
              note={String(players.length - seated.length)}
              place={unseated}
              hint="Drop to unseat"
            />
            <BoardColumn
              title={controlSeat.name}
              seat={controlSeat}
              note={count('control', 'scribe')}
              place={{ kind: 'part', part: 'control' }}
              hint="Drop to make control"
            />
            <BoardColumn
              title="Evaluators"
              note={`${count('evaluator')}, score blind`}
              place={{ kind: 'part', part: 'evaluator' }}
              hint="Drop to make an evaluator"
            />
            <BoardColumn
              title="Observers"
              note={`${count('observer')}, read only`}
              place={{ kind: 'part', part: 'observer' }}
              hint="Drop to make an observer"
            />
          </div>
          <Toast toast={board.toast} onClose={board.closeToast} />
        </div>
        {board.editing && (
          <PersonEditor key={board.editing.id} {...board.editing} onClose={board.endEdit} />
        )}
      </BoardContext>
    </section>
  );
}
