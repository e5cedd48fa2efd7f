import { Button } from 'react-aria-components/Button';
import type { Attachment } from '../../src-main/game/state.ts';
import { PhotoImage } from './photo-image.tsx';
import styles from './photo-opener.module.css';

interface PhotoOpenerProps {
  readonly attachment: Attachment;
  readonly size: 'thumb' | 'wide';
  readonly onOpen: (attachmentId: string) => void;
}

/** A photo that opens large. */
export function PhotoOpener({ attachment, size, onOpen }: PhotoOpenerProps) {
  return (
    <Button
      className={styles.button ?? ''}
      aria-label={`Open photo: ${attachment.name}`}
      onPress={() => onOpen(attachment.id)}
    >
      <PhotoImage attachment={attachment} size={size} />
    </Button>
  );
}
