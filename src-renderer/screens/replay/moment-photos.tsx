import { useState } from 'react';
import type { Attachment, Move, SessionState } from '../../../src-main/game/state.ts';
import type { Pack } from '../../../src-main/scenario/pack.ts';
import { usePhotoCopies } from '../../client/photos-context.ts';
import { PhotoOpener } from '../../parts/photo-opener.tsx';
import { PhotoViewer } from '../../parts/photo-viewer.tsx';
import { timeText } from '../../parts/time.ts';
import styles from './moment-photos.module.css';

interface MomentPhotosProps {
  readonly move: Move;
  readonly pack: Pack;
  /** As it was known at the moment shown. */
  readonly state: SessionState;
  /** As it is known in the end: what was struck by then is not shown. */
  readonly end: SessionState;
}

/** Photos of a move, and those of its round that belong to none, as far as there were any yet. */
export function MomentPhotos({ move, pack, state, end }: MomentPhotosProps) {
  const copies = usePhotoCopies();
  const [open, setOpen] = useState<string | null>(null);
  const photos = momentPhotos(move, state, end);
  if (photos.length === 0) return null;
  return (
    <section className={styles.section} aria-label="Photos">
      {photos.map((photo) => (
        <figure key={photo.id} className={styles.figure}>
          {copies.has(photo.id) && <PhotoOpener attachment={photo} size="wide" onOpen={setOpen} />}
          <figcaption className={styles.words}>
            {copies.has(photo.id) ? photo.name : `Picture: ${photo.name}`}
            <span className={styles.when}>
              {timeText(photo.at)}
              {photo.moveId === null && `, of round ${photo.round}`}
            </span>
          </figcaption>
        </figure>
      ))}
      {open !== null && (
        <PhotoViewer
          photos={photos.filter(({ id }) => copies.has(id))}
          attachmentId={open}
          {...{ pack, state }}
          onShow={setOpen}
          onClose={() => setOpen(null)}
        />
      )}
    </section>
  );
}

export function momentPhotos(
  move: Pick<Move, 'id' | 'round'>,
  state: SessionState,
  end: SessionState,
): Attachment[] {
  const standing = new Set(
    end.rounds.flatMap(({ attachments }) =>
      attachments.filter(({ struckAt }) => struckAt === null).map(({ id }) => id),
    ),
  );
  const photos = state.rounds
    .flatMap(({ attachments }) => attachments)
    .filter(({ id, moveId, round }) => {
      const isOfRound = moveId === null && round === move.round;
      return standing.has(id) && (moveId === move.id || isOfRound);
    });
  const ofMove = photos.filter(({ moveId }) => moveId !== null);
  return [...ofMove, ...photos.filter(({ moveId }) => moveId === null)];
}
