import { createORPCClient } from '@orpc/client';
import { RPCLink as PortLink } from '@orpc/client/message-port';
import { RPCLink as SocketLink } from '@orpc/client/websocket';
import type { Api, Connection, GuestApi, Reach } from './api.ts';
import { lasting } from './lasting.ts';
import type { Port } from './port.ts';
import { obtainPort } from './port.ts';
import { PortSocket } from './port-socket.ts';

/** Answers when main can be asked. */
export async function connect(): Promise<Connection> {
  return connectionOver(await obtainPort('/port'));
}

export async function connectAsGuest(): Promise<Connection<GuestApi>> {
  return connectionOver(await obtainPort('/projector/port'));
}

export function connectionOver<Asked extends Api | GuestApi = Api>(port: Port): Connection<Asked> {
  const link =
    port instanceof PortSocket ? new SocketLink({ websocket: port }) : new PortLink({ port });
  const api = lasting<Asked>(createORPCClient(link));
  const listeners = new Set<(reach: Reach) => void>();
  let reach: Reach = 'online';
  const become = (next: Reach) => () => {
    if (reach === next) return;
    reach = next;
    for (const listener of listeners) listener(next);
  };
  // After the link's own listeners: what was under way has failed when the reach is told.
  port.addEventListener('open', become('online'));
  port.addEventListener('close', become('offline'));
  return {
    api,
    get reach() {
      return reach;
    },
    onReach(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
