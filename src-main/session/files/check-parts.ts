import { hash as digest } from 'node:crypto';
import type { FileRefused } from '../../contract/file-problem.ts';
import { unfit } from '../../contract/file-problem.ts';
import { measurePhoto } from '../../contract/photo.ts';
import type { SessionEvent } from '../../game/event.ts';
import { photoLimits } from '../../game/photo.ts';
import type { Pack } from '../../scenario/pack.ts';
import { readPack } from '../../scenario/read-pack.ts';
import { canonicalJson } from '../../store/canonical-json.ts';
import type { StoredPack, StoredPhoto } from '../../store/session-bundle.ts';

/** The packs by hash, or the first that is not what its hash says or cannot be played with. */
export function checkPacks(
  packs: readonly StoredPack[],
  named: ReadonlySet<string>,
): ReadonlyMap<string, Pack> | FileRefused {
  const found = new Map<string, Pack>();
  for (const { hash, data } of packs) {
    if (!named.has(hash)) return unfit('part-unnamed');
    const pack = digest('sha256', data) === hash ? packIn(data) : undefined;
    if (!pack) return unfit('pack-invalid');
    found.set(hash, pack);
  }
  return [...named].every((hash) => found.has(hash)) ? found : unfit('pack-absent');
}

function packIn(data: string): Pack | undefined {
  try {
    const value: unknown = JSON.parse(data);
    const read = readPack(value);
    return read.ok && canonicalJson(value) === data ? read.pack : undefined;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Nothing when every photo is there, is what the log says, and is named by it. */
export function checkPhotos(
  photos: readonly StoredPhoto[],
  events: readonly SessionEvent[],
): FileRefused | undefined {
  const stored = new Map(photos.map((photo) => [photo.sha256, photo]));
  const seen = new Set<string>();
  for (const { kind, data } of events) {
    if (kind !== 'attachmentAdded') continue;
    const photo = stored.get(data.sha256);
    if (!photo) return unfit('photo-absent', data.name);
    const { media, bytes, width, height } = photo;
    const isAsTold =
      data.media === media &&
      data.bytes === bytes &&
      (data.width ?? width) === width &&
      (data.height ?? height) === height;
    if (!isAsTold || !isSound(photo)) return unfit('photo-invalid', data.name);
    seen.add(data.sha256);
  }
  return seen.size === photos.length ? undefined : unfit('part-unnamed');
}

function isSound({ data, copy, ...photo }: StoredPhoto): boolean {
  if (digest('sha256', data) !== photo.sha256) return false;
  if (digest('sha256', copy) !== photo.copySha256) return false;
  const original = measurePhoto(data);
  const small = measurePhoto(copy);
  if (!original.ok || !small.ok) return false;
  return (
    original.media === photo.media &&
    original.bytes === photo.bytes &&
    original.width === photo.width &&
    original.height === photo.height &&
    small.media === photo.copyMedia &&
    small.bytes <= photoLimits.copyBytes &&
    Math.max(small.width, small.height) <= photoLimits.copySide
  );
}
