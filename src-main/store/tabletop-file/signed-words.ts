import type { SessionBundle } from '../session-bundle.ts';

/** What a file says of itself, apart from what is in it. */
export interface FileFacts {
  readonly version: number;
  readonly head: string;
  /** ISO 8601, UTC. */
  readonly savedAt: string;
}

/** What is signed. The head vouches for the log, and the log for packs and original photos. */
export function signedWords(
  { id, packs, photos }: SessionBundle,
  { version, head, savedAt }: FileFacts,
): string {
  const packHashes = packs.map(({ hash }) => hash).toSorted();
  const photoHashes = photos
    .map(({ sha256, copySha256 }) => [sha256, copySha256])
    .toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1));
  return JSON.stringify([
    'tabletop-session',
    1,
    id,
    version,
    head,
    savedAt,
    packHashes,
    photoHashes,
  ]);
}
