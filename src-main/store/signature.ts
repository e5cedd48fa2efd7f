import { createPublicKey, hash, verify } from 'node:crypto';

/** Who vouches for some words: an Ed25519 key, and what it made of them. */
export interface Signature {
  /** SubjectPublicKeyInfo, DER. */
  readonly publicKey: Buffer;
  readonly signature: Buffer;
}

/** How the DER of every Ed25519 key begins; the key itself is the 32 bytes after it. */
const prefix = Buffer.from('302a300506032b6570032100', 'hex');
const keyBytes = 44;

export function isSigned(words: string, { publicKey, signature }: Signature): boolean {
  if (publicKey.length !== keyBytes || !publicKey.subarray(0, prefix.length).equals(prefix)) {
    return false;
  }
  try {
    const key = createPublicKey({ key: publicKey, format: 'der', type: 'spki' });
    return verify(null, Buffer.from(words), key, signature);
  } catch {
    return false;
  }
}

/** The first 128 bits of the SHA-256 of a public key, to be read out and compared. */
export function fingerprintOf(publicKey: Buffer): string {
  const digits = hash('sha256', publicKey).slice(0, 32).toUpperCase();
  return digits.match(/.{4}/g)?.join(' ') ?? '';
}
