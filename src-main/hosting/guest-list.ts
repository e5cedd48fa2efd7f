import { hash } from 'node:crypto';
import { z } from 'zod';
import type { Settings } from '../store/settings.ts';
import type { GuestGrant } from './grant.ts';
import { secret } from './secret.ts';

const key = 'guests';
/** A guest who has not been seen since so many others came has to be invited again. */
const most = 20;

const entry = z.object({
  /** SHA-256 of the secret, which only the guest has. */
  secret: z.string(),
  sessionId: z.string(),
  audience: z.literal('public'),
});
type Entry = z.infer<typeof entry>;

/** Guests that have been let in, kept with the library: a restart of the host shows none the door. */
export class GuestList {
  readonly #settings: Pick<Settings, 'read' | 'write'>;

  constructor(settings: Pick<Settings, 'read' | 'write'>) {
    this.#settings = settings;
  }

  /** Answers the secret by which the guest is known from now on. */
  add({ sessionId, audience }: GuestGrant): string {
    const known = secret();
    this.#write([...this.#read(), { secret: hashed(known), sessionId, audience }].slice(-most));
    return known;
  }

  find(known: string): GuestGrant | null {
    const found = this.#read().find((one) => one.secret === hashed(known));
    return found ? { kind: 'guest', sessionId: found.sessionId, audience: found.audience } : null;
  }

  remove(sessionId: string): void {
    this.#write(this.#read().filter((one) => one.sessionId !== sessionId));
  }

  #read(): Entry[] {
    try {
      return z.array(entry).parse(JSON.parse(this.#settings.read()[key] ?? '[]'));
    } catch {
      return [];
    }
  }

  #write(entries: readonly Entry[]): void {
    this.#settings.write(key, JSON.stringify(entries));
  }
}

function hashed(text: string): string {
  return hash('sha256', text);
}
