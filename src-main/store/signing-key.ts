import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  randomBytes,
  sign,
} from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { Fault } from '../contract/faults.ts';
import { classify } from './classify.ts';
import type { Signature } from './signature.ts';
import { fingerprintOf } from './signature.ts';

/** The key with which a library signs what leaves it. */
export class SigningKey {
  readonly fingerprint: string;
  readonly #private: KeyObject;
  readonly #public: Buffer;

  constructor(pem: string) {
    this.#private = createPrivateKey(pem);
    if (this.#private.asymmetricKeyType !== 'ed25519') throw new TypeError('Not an Ed25519 key.');
    this.#public = createPublicKey(this.#private).export({ format: 'der', type: 'spki' });
    this.fingerprint = fingerprintOf(this.#public);
  }

  sign(words: string): Signature {
    return { publicKey: this.#public, signature: sign(null, Buffer.from(words), this.#private) };
  }
}

/** Beside the library, and not in it: a library is copied, backed up and given away. */
export function keyFileOf(library: string): string {
  return `${library}.key`;
}

export function hasSigningKey(library: string): boolean {
  return existsSync(keyFileOf(library));
}

/**
 * The key of a library, made on first use.
 *
 * @throws Fault key-unreadable, disk-full
 */
export function openSigningKey(library: string): SigningKey {
  const file = keyFileOf(library);
  if (!existsSync(file)) makeKey(file);
  try {
    return new SigningKey(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new Fault('key-unreadable', file, { cause });
  }
}

/** Whole or not at all; nobody else on this machine may read it. */
function makeKey(file: string): void {
  const { privateKey } = generateKeyPairSync('ed25519');
  const draft = `${file}.${randomBytes(4).toString('hex')}`;
  try {
    const pem = privateKey.export({ format: 'pem', type: 'pkcs8' });
    writeFileSync(draft, pem, { mode: 0o600, flag: 'wx', flush: true });
    renameSync(draft, file);
  } catch (error) {
    rmSync(draft, { force: true });
    const { code } = classify(error, file);
    throw new Fault(code === 'disk-full' ? code : 'key-unreadable', file, { cause: error });
  }
}
