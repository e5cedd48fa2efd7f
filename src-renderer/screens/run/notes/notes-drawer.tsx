import { useEffect, useRef } from 'react';
import { useSessionView } from '../../../client/context.ts';
import { Drawer } from '../../../parts/drawer.tsx';
import { Empty } from '../../../parts/empty.tsx';
import { useRoom } from '../room.ts';
import { NoteForm } from './note-form.tsx';
import { NoteItem } from './note-item.tsx';
import styles from './notes-drawer.module.css';

/** Every note of the session, newest at the bottom, and under them the one being written. */
export function NotesDrawer() {
  const { state } = useSessionView();
  const { close } = useRoom();
  const list = useRef<HTMLDivElement>(null);
  const notes = state.rounds.flatMap((round) => round.notes);
  const isReadOnly = state.session.sample;
  useEffect(() => {
    list.current?.scrollTo({ top: list.current.scrollHeight });
  }, [notes.length]);
  return (
    <Drawer title="Notes" onClose={close} focusInside={!isReadOnly}>
      <div className={styles.pane}>
        <div ref={list} className={styles.list}>
          {notes.length === 0 ? (
            <Empty>Nothing has been noted yet.</Empty>
          ) : (
            <ol className={styles.notes} aria-label="Notes">
              {notes.map((note) => (
                <NoteItem key={note.id} note={note} isReadOnly={isReadOnly} />
              ))}
            </ol>
          )}
        </div>
        {!isReadOnly && <NoteForm />}
      </div>
    </Drawer>
  );
}
