import type { DeckInject } from '../../../../src-main/game/deck.ts';
import type { Screening } from '../../../../src-main/game/event/injects.ts';
import { Glyph } from '../../../parts/glyph.tsx';
import styles from './screen-preview.module.css';

interface ScreenPreviewProps {
  readonly inject: DeckInject;
  readonly shown: Screening;
}

/** What the room will see of it. */
export function ScreenPreview({ inject, shown }: ScreenPreviewProps) {
  return (
    <figure>
      <figcaption className={styles.caption}>On the projector</figcaption>
      <div className={styles.screen} data-theme="room">
        {shown === 'nothing' ? (
          <p className={styles.nothing}>Nothing</p>
        ) : (
          <>
            <p className={styles.label}>
              <Glyph glyph="hexagon" tone="ink" size={11} /> Inject
            </p>
            <p className={styles.title}>{inject.title}</p>
            {shown === 'full' && <p className={styles.text}>{inject.text}</p>}
          </>
        )}
      </div>
    </figure>
  );
}
