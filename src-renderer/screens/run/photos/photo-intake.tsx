import { useState, type ReactNode } from 'react';
import { useMirror, useSessionView } from '../../../client/context.ts';
import { PhotoViewer } from '../../../parts/photo-viewer.tsx';
import { useRoom } from '../room.ts';
import { useAnnotationCommands } from '../use-annotation-commands.ts';
import { PhotoDeskContext } from './photo-desk.ts';
import { useSaveOriginal } from './save-original.ts';
import { useFiles } from './use-files.ts';
import { useWaitingPhotos } from './use-waiting-photos.ts';
import styles from './photo-intake.module.css';

/** Lets photos in wherever they are pasted or dropped on the Run screen, and shows them. */
export function PhotoIntake({ children }: { readonly children: ReactNode }) {
  const { pack } = useMirror();
  const { state } = useSessionView();
  const save = useSaveOriginal();
  const room = useRoom();
  const { waiting, take, dismiss } = useWaitingPhotos();
  const [shown, show] = useState<string | null>(null);
  useAnnotationCommands();

  function offer(files: readonly File[]) {
    if (files.length === 0 || state.session.sample) return;
    take(files);
    if (room.drawer !== 'photos') room.open('photos');
  }
  const isOver = useFiles(offer);
  return (
    <PhotoDeskContext value={{ waiting, offer, dismiss, show }}>
      {children}
      {isOver && (
        <div className={styles.target}>
          <span className={styles.words}>Drop the photo to add it</span>
        </div>
      )}
      {shown !== null && (
        <PhotoViewer
          photos={state.rounds.flatMap(({ attachments }) => attachments)}
          attachmentId={shown}
          {...{ pack, state }}
          onSave={(attachment) => void save(attachment)}
          onShow={show}
          onClose={() => show(null)}
        />
      )}
    </PhotoDeskContext>
  );
}
