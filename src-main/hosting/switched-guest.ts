import type { MinimalWebsocket } from '@orpc/server/websocket';
import type { GuestGrant } from './grant.ts';
import { createGuestHandler } from './guest-router.ts';
import type { Services } from './services.ts';
import type { Handler } from './wire.ts';

/** Answers one guest by the library that is open; while there is none, the guest waits. */
export class SwitchedGuest implements Handler {
  readonly #served: () => Promise<Services>;
  readonly #grant: GuestGrant;
  #current: { readonly services: Services; readonly handler: Handler } | null = null;

  constructor(served: () => Promise<Services>, grant: GuestGrant) {
    this.#served = served;
    this.#grant = grant;
  }

  async message(socket: MinimalWebsocket, frame: string): Promise<void> {
    const services = await this.#served();
    if (this.#current?.services !== services) {
      this.#current?.handler.close(socket);
      this.#current = { services, handler: createGuestHandler(services, this.#grant) };
    }
    await this.#current.handler.message(socket, frame);
  }

  close(socket: MinimalWebsocket): void {
    this.#current?.handler.close(socket);
  }
}
