import { FileTrigger } from 'react-aria-components/FileTrigger';
import { photoMedia } from '../../../../src-main/game/photo.ts';
import { useSessionView } from '../../../client/context.ts';
import { Button } from '../../../parts/button.tsx';
import { Drawer } from '../../../parts/drawer.tsx';
import { Empty } from '../../../parts/empty.tsx';
import { Refusal } from '../../../parts/refusal.tsx';
import { useRoom } from '../room.ts';
import { usePhotoDesk, type WaitingPhoto } from './photo-desk.ts';
import { PhotoForm } from './photo-form.tsx';
import { PhotoItem } from './photo-item.tsx';
import styles from '../notes/notes-drawer.module.css';

/** Photos of the map and the whiteboard, newest at the bottom, and the one being added. */
export function PhotosDrawer() {
  const { state } = useSessionView();
  const { close } = useRoom();
  const { waiting, offer } = usePhotoDesk();
  const photos = state.rounds.flatMap(({ attachments }) => attachments);
  const isReadOnly = state.session.sample;
  const [next] = waiting;
  return (
    <Drawer
      title="Photos"
      onClose={close}
      focusInside={next !== undefined}
      foot="JPEG, PNG or WebP up to 25 MB. The original is kept as it is."
      actions={
        !isReadOnly && (
          <FileTrigger
            acceptedFileTypes={photoMedia}
            allowsMultiple
            onSelect={(files) => offer([...(files ?? [])])}
          >
            <Button size="small">Choose photo …</Button>
          </FileTrigger>
        )
      }
    >
      <div className={styles.pane} data-takes-photos>
        <div className={styles.list}>
          {photos.length === 0 && !next && (
            <Empty>Choose a photo, paste one, or drop one anywhere here.</Empty>
          )}
          {photos.length > 0 && (
            <ol className={styles.notes} aria-label="Photos">
              {photos.map((photo) => (
                <PhotoItem key={photo.id} attachment={photo} isReadOnly={isReadOnly} />
              ))}
            </ol>
          )}
        </div>
        {next && <Next key={next.id} next={next} left={waiting.length - 1} />}
      </div>
    </Drawer>
  );
}

function Next({ next, left }: { readonly next: WaitingPhoto; readonly left: number }) {
  const { dismiss } = usePhotoDesk();
  const done = () => dismiss(next.id);
  return (
    <>
      {next.refusal && (
        <Refusal title={`Not added: ${next.fileName}`} detail={next.refusal.message}>
          <Button size="small" autoFocus onPress={done}>
            Leave it out
          </Button>
        </Refusal>
      )}
      {next.photo && <PhotoForm photo={next.photo} onDone={done} />}
      {left > 0 && <p className={styles.left}>{left} more to add</p>}
    </>
  );
}
