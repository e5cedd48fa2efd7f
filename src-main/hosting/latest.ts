/** Values of which only the newest counts, for a caller however slow. Ends when `end` is called. */
export class Latest<Value> {
  #value: { readonly value: Value } | null = null;
  #ended = false;
  #wake: (() => void) | null = null;

  readonly tell = (value: Value): void => {
    if (this.#ended) return;
    this.#value = { value };
    this.#wake?.();
  };

  /** What was told before is still heard. */
  readonly end = (): void => {
    this.#ended = true;
    this.#wake?.();
  };

  async *values(): AsyncGenerator<Value, void> {
    for (;;) {
      const next = this.#value;
      this.#value = null;
      if (next) yield next.value;
      else if (this.#ended) return;
      else await this.#told();
    }
  }

  #told(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve;
    });
  }
}

/**
 * The newest of what a source tells, until it ends or the caller leaves.
 *
 * @param begin starts the source; answers how to stop it
 */
export function latestOf<Value>(
  signal: AbortSignal | undefined,
  begin: (latest: Latest<Value>) => () => void,
): AsyncGenerator<Value, void> {
  const latest = new Latest<Value>();
  const stop = begin(latest);
  const leave = () => {
    stop();
    latest.end();
  };
  signal?.addEventListener('abort', leave, { once: true });
  if (signal?.aborted) leave();
  return heard(latest, leave);
}

async function* heard<Value>(
  latest: Latest<Value>,
  leave: () => void,
): AsyncGenerator<Value, void> {
  try {
    yield* latest.values();
  } finally {
    leave();
  }
}
