import type { Api, Connection, GuestApi } from './api.ts';

/** Milliseconds before asking again where the connection is not what failed. */
const patience = 500;

/** Asks again whenever the answer ends, until it is no longer wanted. Trouble is no reason to stop. */
export async function keepAsking(
  connection: Connection<Api | GuestApi>,
  signal: AbortSignal,
  ask: () => Promise<void>,
): Promise<void> {
  while (!signal.aborted) {
    try {
      await ask();
    } catch {
      // Whoever looks goes on seeing what was there last.
    }
    if (!signal.aborted) await nextChance(connection, signal);
  }
}

function nextChance(connection: Connection<Api | GuestApi>, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const stop = connection.onReach((reach) => reach === 'online' && go());
    const timer = connection.reach === 'online' ? setTimeout(go, patience) : undefined;
    signal.addEventListener('abort', go);
    function go() {
      clearTimeout(timer);
      stop();
      signal.removeEventListener('abort', go);
      resolve();
    }
  });
}
