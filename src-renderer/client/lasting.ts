/**
 * The same part of a client whenever it is asked for. By itself a client makes a new one each time,
 * and what is done again when its parts change would be done again without end.
 */
export function lasting<Client extends object>(client: Client): Client {
  const parts = new Map<PropertyKey, unknown>();
  return new Proxy(client, {
    get(target, name) {
      if (!parts.has(name)) {
        const part: unknown = Reflect.get(target, name);
        parts.set(name, isClient(part) ? lasting(part) : part);
      }
      return parts.get(name);
    },
  });
}

function isClient(part: unknown): part is object {
  return typeof part === 'function' || (typeof part === 'object' && part !== null);
}
