import { Button } from 'react-aria-components/Button';
import type { Attachment } from '../../../../src-main/game/state.ts';
import { usePhotoDesk } from './photo-desk.ts';
import { PhotoImage } from './photo-image.tsx';
import styles from './photo-button.module.css';

interface PhotoButtonProps {
  readonly attachment: Attachment;
  readonly size: 'thumb' | 'wide';
}

/** A photo that opens large. */
export function PhotoButton({ attachment, size }: PhotoButtonProps) {
  const { show } = usePhotoDesk();
  return (
    <Button
      className={styles.button ?? ''}
      aria-label={`Open photo: ${attachment.name}`}
      onPress={() => show(attachment.id)}
    >
      <PhotoImage attachment={attachment} size={size} />
    </Button>
  );
}
