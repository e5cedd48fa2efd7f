import type { SessionState } from '../../src-main/game/state.ts';
import type { PhotoCopies } from './photos-context.ts';

/** The photos a replay file holds. */
export class FiledPhotos implements PhotoCopies {
  readonly #addresses: ReadonlyMap<string, string>;

  /** @param photos addresses by the SHA-256 of the original */
  constructor(photos: Readonly<Record<string, string>>, { rounds }: SessionState) {
    this.#addresses = new Map(
      rounds.flatMap(({ attachments }) =>
        attachments.flatMap(({ id, sha256 }) => {
          const address = photos[sha256];
          return address === undefined ? [] : [[id, address] as const];
        }),
      ),
    );
  }

  readonly has = (attachmentId: string): boolean => this.#addresses.has(attachmentId);

  readonly copy = (attachmentId: string): Promise<string> => {
    const address = this.#addresses.get(attachmentId);
    return address === undefined
      ? Promise.reject(new Error('The file does not hold it.'))
      : Promise.resolve(address);
  };
}
