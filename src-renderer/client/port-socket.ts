/** How long to wait before trying again, in milliseconds: at first, and at most. */
const [soon, seldom] = [200, 2000];

/**
 * A WebSocket that comes back when it is lost. While it is away, what is sent fails at once;
 * what was under way fails too, because nobody knows how far it got.
 */
export class PortSocket extends EventTarget {
  readonly #connect: () => WebSocket;
  #socket: WebSocket;
  #wait = soon;

  constructor(connect: () => WebSocket) {
    super();
    this.#connect = connect;
    this.#socket = this.#opened();
  }

  get readyState(): WebSocket['readyState'] {
    return this.#socket.readyState;
  }

  send(data: Parameters<WebSocket['send']>[0]): void {
    this.#socket.send(data);
  }

  #opened(): WebSocket {
    const socket = this.#connect();
    socket.addEventListener('open', () => {
      this.#wait = soon;
      this.dispatchEvent(new Event('open'));
    });
    socket.addEventListener('message', ({ data }) => {
      this.dispatchEvent(new MessageEvent('message', { data }));
    });
    socket.addEventListener('close', () => {
      this.dispatchEvent(new Event('close'));
      setTimeout(() => {
        this.#socket = this.#opened();
      }, this.#wait);
      this.#wait = Math.min(this.#wait * 2, seldom);
    });
    return socket;
  }
}
