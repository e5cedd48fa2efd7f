import { createContext, useContext } from 'react';
import type { Refusal } from '../../../../src-main/game/refusal.ts';
import type { PreparedPhoto } from '../../../client/prepare-photo.ts';

/** A file that was chosen, pasted or dropped, and is not yet recorded. */
export interface WaitingPhoto {
  readonly id: string;
  readonly fileName: string;
  /** `null` while it is being looked at, and when it is refused. */
  readonly photo: PreparedPhoto | null;
  readonly refusal: Refusal | null;
}

/** What any part of the Run screen can ask about photos. */
export interface PhotoDesk {
  readonly waiting: readonly WaitingPhoto[];
  /** Takes files in, and opens the drawer with the first of them. */
  readonly offer: (files: readonly File[]) => void;
  /** Forgets one that was waiting. */
  readonly dismiss: (id: string) => void;
  /** Shows a recorded photo as large as it goes. */
  readonly show: (attachmentId: string) => void;
}

export const PhotoDeskContext = createContext<PhotoDesk | null>(null);

export function usePhotoDesk(): PhotoDesk {
  const desk = useContext(PhotoDeskContext);
  if (!desk) throw new Error('usePhotoDesk is called outside the Run screen.');
  return desk;
}
