/** What a key does in a row of the score control. */
export type ScoreAct =
  | { readonly do: 'set'; readonly level: Level }
  | { readonly do: 'move'; readonly by: -1 | 1 }
  | { readonly do: 'first' | 'last' | 'clear' | 'insufficient' | 'next' | 'previous' }
  | { readonly do: 'reason' | 'source' | 'anchors' };

export const levels = [-2, -1, 0, 1, 2] as const;
export type Level = (typeof levels)[number];

/** What a rater can say: a level, or that there is too little to go by. */
export type Choice = Level | 'insufficient';

const acts: Readonly<Record<string, ScoreAct>> = {
  ArrowLeft: { do: 'move', by: -1 },
  ArrowRight: { do: 'move', by: 1 },
  ArrowUp: { do: 'previous' },
  ArrowDown: { do: 'next' },
  Home: { do: 'first' },
  End: { do: 'last' },
  Backspace: { do: 'clear' },
  Delete: { do: 'clear' },
  '?': { do: 'anchors' },
  u: { do: 'insufficient' },
  n: { do: 'reason' },
  e: { do: 'source' },
};

interface Press {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** Null for a key that is none of the control's business. */
export function scoreAct(press: Press): ScoreAct | null {
  if (press.ctrlKey || press.metaKey || press.altKey) return null;
  // By place too: some layouts type a digit only with Shift.
  const digit =
    /^[1-6]$/.exec(press.key)?.[0] ??
    (press.shiftKey ? undefined : /^(?:Digit|Numpad)([1-6])$/.exec(press.code)?.[1]);
  const level = digit === undefined ? undefined : levels[Number(digit) - 1];
  if (level !== undefined) return { do: 'set', level };
  if (digit === '6') return { do: 'insufficient' };
  const key = press.key.length === 1 ? press.key.toLowerCase() : press.key;
  return Object.hasOwn(acts, key) ? (acts[key] ?? null) : null;
}
