import { PortSocket } from './port-socket.ts';

/** The one way out of the page. */
export type Port = MessagePort | PortSocket;

/**
 * Electron's port where there is one, otherwise a WebSocket to where the page came from.
 *
 * @param path of the WebSocket
 */
export async function obtainPort(path: string): Promise<Port> {
  return window.location.protocol === 'app:' ? handedPort() : openedSocket(path);
}

/** The preload hands it over when the page has loaded. */
function handedPort(): Promise<MessagePort> {
  return new Promise((resolve) => {
    const take = ({ source, origin, data, ports: [port] }: MessageEvent) => {
      if (source !== window || origin !== window.location.origin || data !== 'port') return;
      if (!port) return;
      window.removeEventListener('message', take);
      port.start();
      resolve(port);
    };
    window.addEventListener('message', take);
  });
}

function openedSocket(path: string): Promise<PortSocket> {
  const address = `ws://${window.location.host}${path}`;
  const socket = new PortSocket(() => new WebSocket(address));
  return new Promise((resolve, reject) => {
    socket.addEventListener('open', () => resolve(socket), { once: true });
    const lost = new Error('Tabletop cannot be reached. Is it still running?');
    socket.addEventListener('close', () => reject(lost), { once: true });
  });
}
