import { createContext, useContext, useEffect, useState } from 'react';
import { Photos } from './photos.ts';

/** Where the smaller copies of photos come from: main, or a file that holds them. */
export interface PhotoCopies {
  /** Whether there is one to be asked for. */
  readonly has: (attachmentId: string) => boolean;
  /** An address under which the page can show it. */
  readonly copy: (attachmentId: string) => Promise<string>;
}

export const PhotosContext = createContext<PhotoCopies | null>(null);

export function usePhotos(): Photos {
  const photos = useContext(PhotosContext);
  if (!(photos instanceof Photos)) throw new Error('usePhotos is called outside an open session.');
  return photos;
}

export function usePhotoCopies(): PhotoCopies {
  const photos = useContext(PhotosContext);
  if (!photos) throw new Error('usePhotoCopies is called outside a session.');
  return photos;
}

/** Where the copy of a photo can be shown from, once it is there. */
export type ShownPhoto =
  | { readonly status: 'loading' }
  | { readonly status: 'unreadable' }
  | { readonly status: 'there'; readonly address: string };

export function usePhotoCopy(attachmentId: string): ShownPhoto {
  const photos = usePhotoCopies();
  const [shown, show] = useState<ShownPhoto>({ status: 'loading' });
  useEffect(() => {
    let isCurrent = true;
    photos.copy(attachmentId).then(
      (address) => isCurrent && show({ status: 'there', address }),
      () => isCurrent && show({ status: 'unreadable' }),
    );
    return () => {
      isCurrent = false;
    };
  }, [photos, attachmentId]);
  return shown;
}
