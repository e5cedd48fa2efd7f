/** Whom the door lets in, and to what. */
export interface ControlGrant {
  readonly kind: 'control';
}

/** One session as one audience may know it; only the public is granted so far. */
export interface GuestGrant {
  readonly kind: 'guest';
  readonly sessionId: string;
  readonly audience: 'public';
}

export type Grant = ControlGrant | GuestGrant;

export const control: ControlGrant = { kind: 'control' };

export function projectorOf(sessionId: string): GuestGrant {
  return { kind: 'guest', sessionId, audience: 'public' };
}
