import { createContext, useContext, useEffect, useState } from 'react';
import type { Photos } from './photos.ts';

export const PhotosContext = createContext<Photos | null>(null);

export function usePhotos(): Photos {
  const photos = useContext(PhotosContext);
  if (!photos) throw new Error('usePhotos is called outside an open session.');
  return photos;
}

/** Where the copy of a photo can be shown from, once it is there. */
export type ShownPhoto =
  | { readonly status: 'loading' }
  | { readonly status: 'unreadable' }
  | { readonly status: 'there'; readonly address: string };

export function usePhotoCopy(attachmentId: string): ShownPhoto {
  const photos = usePhotos();
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
