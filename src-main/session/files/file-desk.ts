import { Fault } from '../../contract/faults.ts';
import type { FileRefused } from '../../contract/file-problem.ts';
import { largestFile, unfit } from '../../contract/file-problem.ts';
import type { Admitted, ImportOutcome, VerifiedSession } from '../../contract/files.ts';
import type { Library } from '../../store/library.ts';
import { isLibrary, readLibraryBytes } from '../../store/read-library-bytes.ts';
import type { SigningKey } from '../../store/signing-key.ts';
import { hasSigningKey, openSigningKey } from '../../store/signing-key.ts';
import { tabletopFile } from '../../store/tabletop-file/write-file.ts';
import { admit } from './admit.ts';
import { bundleOf } from './bundle-of.ts';
import type { CheckedBundle } from './check-bundle.ts';
import { checkBundle } from './check-bundle.ts';
import { checkFile, signerOf, verified } from './verify-file.ts';

export interface FileDeskParts {
  readonly library: Library;
  /** ISO 8601, UTC. */
  readonly now: () => string;
  /** Tells whoever follows a session that its log has gone on. */
  readonly caughtUp: (sessionId: string) => void;
  /** Puts the sample into the library if it is not there; answers its id. */
  readonly openSample: () => string;
  readonly sampleId: () => string;
}

/** A file in words and bytes. */
export interface NamedBytes {
  readonly ok: true;
  readonly name: string;
  readonly bytes: Buffer;
}

/** Sessions that leave the library as files, and those that come from elsewhere. */
export class FileDesk {
  readonly #parts: FileDeskParts;
  #key: SigningKey | undefined;

  constructor(parts: FileDeskParts) {
    this.#parts = parts;
  }

  /** Made on first use. @throws Fault key-unreadable, disk-full */
  get key(): SigningKey {
    this.#key ??= openSigningKey(this.#parts.library.file);
    return this.#key;
  }

  /** @throws Fault session-missing, log-damaged, pack-missing, attachment-damaged */
  save(sessionId: string): NamedBytes | FileRefused {
    const { library, now } = this.#parts;
    const bundle = bundleOf(library, sessionId);
    const photos = bundle.photos.reduce(
      (sum, { data, copy }) => sum + data.length + copy.length,
      0,
    );
    if (photos > largestFile) return unfit('file-too-large');
    const bytes = tabletopFile(bundle, now(), this.key);
    if (bytes.length > largestFile) return unfit('file-too-large');
    const checked = checkBundle(bundle);
    const title = checked.ok ? checked.summary.title : sessionId;
    return { ok: true, name: `${title}.tabletop`, bytes };
  }

  /** @throws Fault; then nothing has changed */
  import(bytes: Buffer): ImportOutcome {
    if (isLibrary(bytes)) return this.#importLibrary(bytes);
    const read = checkFile(bytes);
    if (!read.ok) return { kind: 'refused', problem: read.problem };
    const outcome = this.#admit(read.checked);
    if (!outcome.ok) return { kind: 'refused', problem: outcome.problem };
    return { kind: 'session', outcome, signer: signerOf(read.file, this.ownFingerprint()) };
  }

  /** `undefined` while nothing has been signed. @throws Fault key-unreadable */
  ownFingerprint(): string | undefined {
    return hasSigningKey(this.#parts.library.file) ? this.key.fingerprint : undefined;
  }

  /** Everything that can be checked of a session in the library. @throws Fault */
  verify(sessionId: string): VerifiedSession {
    const checked = checkBundle(bundleOf(this.#parts.library, sessionId));
    return checked.ok ? verified(checked, null) : checked;
  }

  #admit(checked: CheckedBundle): Admitted | FileRefused {
    const { library, now, caughtUp, openSample, sampleId } = this.#parts;
    const { id, title, moves, sample } = checked.summary;
    if (sample || id === sampleId()) {
      const events = checked.events.length;
      const sessionId = openSample();
      return { ok: true, what: 'sample', sessionId, title, moves, events, common: 0 };
    }
    const admitted = admit(library, checked, now());
    if (admitted.ok && admitted.what === 'advanced') caughtUp(id);
    // Whoever asks for it wants it back.
    if (admitted.ok && library.shelf.get(admitted.sessionId).trashedAt !== null) {
      library.shelf.trash(admitted.sessionId, null);
    }
    return admitted;
  }

  #importLibrary(bytes: Buffer): ImportOutcome {
    const other = readLibraryBytes(bytes, 'library');
    try {
      const sessions = other.sessions.list().map(({ id }) => {
        const checked = readSession(other, id);
        const title = checked.ok ? checked.summary.title : '';
        return { id, title, outcome: checked.ok ? this.#admit(checked) : checked };
      });
      return { kind: 'library', sessions };
    } finally {
      other.close();
    }
  }
}

/** One that is damaged does not keep the others from being taken in. */
function readSession(library: Library, id: string): CheckedBundle | FileRefused {
  try {
    return checkBundle(bundleOf(library, id));
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    if (error.code === 'pack-missing') return unfit('pack-absent');
    return unfit(error.code === 'attachment-damaged' ? 'photo-absent' : 'log-broken');
  }
}
