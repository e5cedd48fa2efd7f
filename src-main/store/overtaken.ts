/** Another process has appended to the log: the caller has to catch up and decide again. */
export class Overtaken extends Error {
  constructor(sessionId: string) {
    super(`The log of ${sessionId} has gone on.`);
    this.name = 'Overtaken';
  }
}
