import type { IncomingHttpHeaders } from 'node:http';
import type { ControlGrant, Grant, GuestGrant } from './grant.ts';
import { control } from './grant.ts';
import type { GuestList } from './guest-list.ts';
import { same, secret } from './secret.ts';

/**
 * Who may come in over loopback: whoever brings a token that has not been used, and from then
 * on whoever brings the cookie it was exchanged for. Control and guests have cookies of their
 * own, so that one browser can hold both and neither does the other's work. The name of the host
 * is looked at as well, so that no other site's name can be made to point here.
 */
export class Door {
  readonly #port: number;
  readonly #guests: GuestList;
  readonly #session: string;
  readonly #tokens = new Map<string, Grant>();

  /** @param session the secret in control's cookie; only while developing is it given */
  constructor(port: number, guests: GuestList, session = secret()) {
    this.#port = port;
    this.#guests = guests;
    this.#session = session;
  }

  /** A new token, good for one use. */
  invite(grant: Grant): string {
    const token = secret();
    this.#tokens.set(token, grant);
    return token;
  }

  /** Uses up a token; answers the cookie to set, or `null` when the token is no good for it. */
  admit(token: string, kind: Grant['kind']): string | null {
    const known = [...this.#tokens.keys()].find((one) => same(one, token));
    const grant = known === undefined ? undefined : this.#tokens.get(known);
    if (known === undefined || grant?.kind !== kind) return null;
    this.#tokens.delete(known);
    const value = grant.kind === 'control' ? this.#session : this.#guests.add(grant);
    return `${this.#name(kind)}=${value}; HttpOnly; SameSite=Strict; Path=/`;
  }

  /** No token for a session's guests opens any more, and none of them is known. */
  shutOut(sessionId: string): void {
    for (const [token, grant] of this.#tokens) {
      if (grant.kind === 'guest' && grant.sessionId === sessionId) this.#tokens.delete(token);
    }
    this.#guests.remove(sessionId);
  }

  /** Whether the request names this host as a loopback name. */
  addressed({ host }: IncomingHttpHeaders): boolean {
    return host === `127.0.0.1:${this.#port}` || host === `localhost:${this.#port}`;
  }

  /** What the cookie of a kind gives; `null` when it gives nothing. */
  knows(headers: IncomingHttpHeaders, kind: 'control'): ControlGrant | null;
  knows(headers: IncomingHttpHeaders, kind: 'guest'): GuestGrant | null;
  knows(headers: IncomingHttpHeaders, kind: Grant['kind']): Grant | null;
  knows(headers: IncomingHttpHeaders, kind: Grant['kind']): Grant | null {
    for (const value of this.#cookies(headers, kind)) {
      const known = kind === 'guest' ? this.#guests.find(value) : this.#control(value);
      if (known) return known;
    }
    return null;
  }

  #control(value: string): ControlGrant | null {
    return same(value, this.#session) ? control : null;
  }

  /** Whether a page of this very host asks, as a WebSocket may not be opened by any other. */
  ownPage(headers: IncomingHttpHeaders): boolean {
    return this.addressed(headers) && headers.origin === `http://${headers.host}`;
  }

  #cookies({ cookie = '' }: IncomingHttpHeaders, kind: Grant['kind']): string[] {
    return cookie.split(';').flatMap((pair) => {
      const [name, value = ''] = pair.trim().split('=');
      return name === this.#name(kind) ? [value] : [];
    });
  }

  /** Cookies do not tell ports apart, so each host has its own names. */
  #name(kind: Grant['kind']): string {
    return kind === 'control' ? `tabletop-${this.#port}` : `tabletop-guest-${this.#port}`;
  }
}
