import type { Command } from '../../src-main/game/command.ts';
import type { Api } from './api.ts';
import { blobOf } from './base64.ts';
import { outcomeOf, type Outcome } from './outcome.ts';
import { textsOf, type PreparedPhoto } from './prepare-photo.ts';

export type AboutPhoto = Omit<Command<'addAttachment'>, 'kind'>;

/** The photos of a session as the window shows them: each copy is asked for once. */
export class Photos {
  readonly #api: Api;
  readonly #sessionId: string;
  readonly #copies = new Map<string, Promise<string>>();
  readonly #addresses: string[] = [];

  constructor(api: Api, sessionId: string) {
    this.#api = api;
    this.#sessionId = sessionId;
  }

  /** Durable when it answers. */
  async add(photo: PreparedPhoto, about: AboutPhoto): Promise<Outcome<{ version: number }>> {
    const request = { sessionId: this.#sessionId, ...(await textsOf(photo)), about };
    return outcomeOf(this.#api.attachments.add(request));
  }

  /** Every one is kept. */
  has(_attachmentId: string): boolean {
    return true;
  }

  /** An address under which the page can show the smaller copy. */
  copy(attachmentId: string): Promise<string> {
    const known = this.#copies.get(attachmentId);
    if (known) return known;
    const asked = this.#fetch(attachmentId);
    this.#copies.set(attachmentId, asked);
    // What failed is asked for again, as when main was away.
    asked.catch(() => this.#copies.delete(attachmentId));
    return asked;
  }

  /** The file as it was added, as base64. */
  original(attachmentId: string): Promise<{ media: string; data: string }> {
    return this.#api.attachments.original({ sessionId: this.#sessionId, attachmentId });
  }

  /** Gives the memory back. */
  close(): void {
    for (const address of this.#addresses) URL.revokeObjectURL(address);
    this.#copies.clear();
  }

  async #fetch(attachmentId: string): Promise<string> {
    const request = { sessionId: this.#sessionId, attachmentId };
    const { media, data } = await this.#api.attachments.copy(request);
    const address = URL.createObjectURL(blobOf(data, media));
    this.#addresses.push(address);
    return address;
  }
}
