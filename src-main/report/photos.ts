import type { ReportModel } from './model.ts';

/** Pictures to show, as `data:` addresses, by the SHA-256 of the photo's original. */
export type Photos = ReadonlyMap<string, string>;

/** A picture that can be read, or nothing. */
export type ReadPhoto = (
  sha256: string,
) =>
  { readonly media: string; readonly data: { toString(encoding: 'base64'): string } } | undefined;

/**
 * The smaller copies of the photos a report shows. Under Chatham House rules there are none: a
 * picture of the room says who was in it.
 *
 * @param read answers nothing for a photo that is damaged or gone; its name then stands alone
 */
export function photosFor(model: ReportModel, read: ReadPhoto): Photos {
  const photos = new Map<string, string>();
  if (model.chathamHouse || !model.sections.includes('chronology')) return photos;
  for (const { attachments, entries } of model.chronology) {
    const ofMoves = entries.flatMap((entry) =>
      entry.kind === 'move' ? entry.move.attachments : [],
    );
    for (const { sha256 } of [...attachments, ...ofMoves]) {
      const picture = photos.has(sha256) ? undefined : read(sha256);
      if (picture) {
        photos.set(sha256, addressOf(picture));
      }
    }
  }
  return photos;
}

export function addressOf({ media, data }: NonNullable<ReturnType<ReadPhoto>>): string {
  return `data:${media};base64,${data.toString('base64')}`;
}
