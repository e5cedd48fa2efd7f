import type { Attachment } from '../../../../src-main/game/state.ts';
import { useDesk } from '../../../client/context.ts';
import { usePhotos } from '../../../client/photos-context.ts';
import { announce } from '../../../parts/announce.ts';

const extensions = { 'image/jpeg': 'jpg', 'image/png': 'png', 'image/webp': 'webp' } as const;

/** Saves a photo as it came, byte for byte. */
export function useSaveOriginal(): (attachment: Attachment) => Promise<void> {
  const { shell } = useDesk();
  const photos = usePhotos();
  return async ({ id, name, media }) => {
    try {
      const { data } = await photos.original(id);
      const path = await shell.saveFile({
        name: `${name}.${extensions[media]}`,
        media,
        bytes: data,
      });
      if (path !== null) announce(`Saved ${path}`);
    } catch {
      announce('The photo was not saved.');
    }
  };
}
