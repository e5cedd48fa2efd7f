import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/**
 * Who may come in over loopback: whoever brings a token that has not been used, and from then
 * on whoever brings the cookie it was exchanged for. The name of the host is looked at as well,
 * so that no other site's name can be made to point here.
 */
export class Door {
  readonly #port: number;
  readonly #tokens = new Set<string>();
  readonly #session: string;

  /** @param session the secret in the cookie; only while developing is it given */
  constructor(port: number, session = secret()) {
    this.#port = port;
    this.#session = session;
  }

  /** A new token, good for one use. */
  invite(): string {
    const token = secret();
    this.#tokens.add(token);
    return token;
  }

  /** Uses up a token; answers the cookie to set, or `null` when the token is no good. */
  admit(token: string): string | null {
    const known = [...this.#tokens].find((one) => same(one, token));
    if (known === undefined) return null;
    this.#tokens.delete(known);
    return `${this.#name}=${this.#session}; HttpOnly; SameSite=Strict; Path=/`;
  }

  /** Whether the request names this host as a loopback name. */
  addressed({ host }: IncomingHttpHeaders): boolean {
    return host === `127.0.0.1:${this.#port}` || host === `localhost:${this.#port}`;
  }

  knows({ cookie = '' }: IncomingHttpHeaders): boolean {
    return cookie.split(';').some((pair) => {
      const [name, value = ''] = pair.trim().split('=');
      return name === this.#name && same(value, this.#session);
    });
  }

  /** Whether a WebSocket may be opened: by a page of this very host that has come in. */
  opensTo(headers: IncomingHttpHeaders): boolean {
    const { host, origin } = headers;
    return this.addressed(headers) && origin === `http://${host}` && this.knows(headers);
  }

  /** Cookies do not tell ports apart, so each host has its own name. */
  get #name(): string {
    return `tabletop-${this.#port}`;
  }
}

function secret(): string {
  return randomBytes(32).toString('base64url');
}

function same(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
