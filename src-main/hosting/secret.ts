import { randomBytes, timingSafeEqual } from 'node:crypto';

/** 256 bits nobody can guess, fit for an address and a cookie. */
export function secret(): string {
  return randomBytes(32).toString('base64url');
}

/** Compares without telling by its time how far they agree. */
export function same(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
