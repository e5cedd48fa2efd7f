import { useState } from 'react';
import { preparePhoto } from '../../../client/prepare-photo.ts';
import type { WaitingPhoto } from './photo-desk.ts';

/** Files on their way in, in the order they came. */
export function useWaitingPhotos() {
  const [waiting, setWaiting] = useState<readonly WaitingPhoto[]>([]);

  async function look(id: string, file: File) {
    const outcome = await preparePhoto(file);
    setWaiting((before) =>
      before.map((one) => {
        if (one.id !== id) return one;
        return outcome.ok ? { ...one, photo: outcome.value } : { ...one, refusal: outcome.refusal };
      }),
    );
  }
  function take(files: readonly File[]) {
    const fresh = files.map((file) => ({ id: crypto.randomUUID(), file }));
    setWaiting((before) => [
      ...before,
      ...fresh.map(({ id, file: { name } }) => ({
        id,
        fileName: name,
        photo: null,
        refusal: null,
      })),
    ]);
    for (const { id, file } of fresh) void look(id, file);
  }
  const dismiss = (id: string) => setWaiting((before) => before.filter((one) => one.id !== id));
  return { waiting, take, dismiss };
}
