import type { Attachment } from '../../src-main/game/state.ts';
import { usePhotoCopy } from '../client/photos-context.ts';
import { classes } from './classes.ts';
import styles from './photo-image.module.css';

interface PhotoImageProps {
  readonly attachment: Attachment;
  readonly size: 'thumb' | 'wide' | 'full';
}

/** The smaller copy of a photo; a damaged one says so and shows nothing. */
export function PhotoImage({ attachment, size }: PhotoImageProps) {
  const shown = usePhotoCopy(attachment.id);
  const name = classes(styles.image, styles[size]);
  if (shown.status === 'unreadable') {
    return (
      <span className={name}>
        <span className={styles.words}>Cannot be read</span>
      </span>
    );
  }
  if (shown.status === 'loading') return <span className={name} aria-hidden="true" />;
  return <img className={name} src={shown.address} alt={attachment.name} />;
}
