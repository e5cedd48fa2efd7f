import type { FileRefused } from '../../contract/file-problem.ts';
import type { Signer, VerifiedSession } from '../../contract/files.ts';
import { fingerprintOf } from '../../store/signature.ts';
import type { TabletopFile } from '../../store/tabletop-file/read-file.ts';
import { readTabletopFile } from '../../store/tabletop-file/read-file.ts';
import type { CheckedBundle } from './check-bundle.ts';
import { checkBundle } from './check-bundle.ts';

export interface CheckedFile {
  readonly ok: true;
  readonly file: TabletopFile;
  readonly checked: CheckedBundle;
}

/** Its form, its signature, and then all that is in it. */
export function checkFile(bytes: Buffer): CheckedFile | FileRefused {
  const file = readTabletopFile(bytes);
  if (!file.ok) return file;
  const checked = checkBundle(file.bundle);
  return checked.ok ? { ok: true, file, checked } : checked;
}

/** Everything that can be checked of a file. @param own the fingerprint of one's own key */
export function verifyFile(bytes: Buffer, own?: string): VerifiedSession {
  const read = checkFile(bytes);
  return read.ok ? verified(read.checked, signerOf(read.file, own)) : read;
}

export function signerOf({ signature, facts }: TabletopFile, own: string | undefined): Signer {
  const fingerprint = fingerprintOf(signature.publicKey);
  return { fingerprint, isOwn: fingerprint === own, savedAt: facts.savedAt };
}

export function verified(
  { bundle: { id, rows, packs, photos }, summary }: CheckedBundle,
  signer: Signer | null,
): VerifiedSession {
  return {
    ok: true,
    sessionId: id,
    title: summary.title,
    events: rows.length,
    head: rows.at(-1)?.hash ?? '',
    packs: packs.length,
    photos: photos.length,
    signer,
  };
}
