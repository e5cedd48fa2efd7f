import { useRef } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { findMove, moveNumber } from '../../src-main/game/find.ts';
import type { Attachment, SessionState } from '../../src-main/game/state.ts';
import type { Pack } from '../../src-main/scenario/pack.ts';
import { audienceWords } from './audience-words.ts';
import { Button } from './button.tsx';
import { PhotoImage } from './photo-image.tsx';
import { useShortcuts } from './shortcut.ts';
import { timeText } from './time.ts';
import styles from './photo-viewer.module.css';

interface PhotoViewerProps {
  /** Those the arrows lead through. */
  readonly photos: readonly Attachment[];
  readonly attachmentId: string;
  readonly pack: Pack;
  readonly state: SessionState;
  /** Where the original is at hand. */
  readonly onSave?: (attachment: Attachment) => void;
  readonly onShow: (attachmentId: string) => void;
  readonly onClose: () => void;
}

/** A photo as large as it goes below the clock; the arrows lead to the others. */
export function PhotoViewer(props: PhotoViewerProps) {
  const { photos: all, attachmentId, pack, state, onSave, onShow, onClose } = props;
  const place = all.findIndex(({ id }) => id === attachmentId);
  const attachment = all[place];
  const step = (by: number) => {
    const next = all[place + by];
    if (next) onShow(next.id);
  };
  return (
    <ModalOverlay
      className={styles.overlay ?? ''}
      isOpen={attachment !== undefined}
      isDismissable
      onOpenChange={(isOpen) => !isOpen && onClose()}
    >
      <Modal className={styles.modal ?? ''}>
        <Dialog className={styles.dialog ?? ''} aria-label={attachment?.name ?? 'Photo'}>
          {attachment && (
            <Shown
              attachment={attachment}
              count={`${place + 1} of ${all.length}`}
              {...{ pack, state }}
              {...(onSave && { onSave })}
              onStep={step}
              onClose={onClose}
            />
          )}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

interface ShownProps extends Pick<PhotoViewerProps, 'pack' | 'state' | 'onSave'> {
  readonly attachment: Attachment;
  readonly count: string;
  readonly onStep: (by: number) => void;
  readonly onClose: () => void;
}

function Shown({ attachment, count, pack, state, onSave, onStep, onClose }: ShownProps) {
  const box = useRef<HTMLDivElement>(null);
  useShortcuts({ '←': () => onStep(-1), '→': () => onStep(1) }, { within: box });
  const { name, at, moveId, visibility, width, height } = attachment;
  const move = moveId === null ? undefined : findMove(state, moveId);
  const facts = [
    timeText(at),
    move && `on ${moveNumber(move)}`,
    audienceWords(visibility, pack),
    width && height && `${width} × ${height}`,
    attachment.struckAt !== null && 'struck',
    count,
  ];
  return (
    <div ref={box} className={styles.shown}>
      <div className={styles.picture}>
        <PhotoImage key={attachment.id} attachment={attachment} size="full" />
      </div>
      <div className={styles.foot}>
        <p className={styles.caption}>{name}</p>
        <span className={styles.facts}>{facts.filter(Boolean).join(', ')}</span>
        {onSave && (
          <Button size="small" onPress={() => onSave(attachment)}>
            Save original
          </Button>
        )}
        <Button
          variant="text"
          size="small"
          keys="←"
          label="Previous photo"
          onPress={() => onStep(-1)}
        >
          Previous
        </Button>
        <Button variant="text" size="small" keys="→" label="Next photo" onPress={() => onStep(1)}>
          Next
        </Button>
        <Button variant="text" size="small" keys="Esc" autoFocus onPress={onClose}>
          Close
        </Button>
      </div>
    </div>
  );
}
