/** The one line, read: what is said, and what stands in it for a field. */

/** What a token fills: effect, instrument, target, who sees it, argument for or against, time. */
export type Sigil = '>' | '#' | '@' | '!' | '+' | '-' | '~';

export interface Token {
  readonly kind: 'token';
  readonly sigil: Sigil;
  readonly start: number;
  readonly end: number;
  /** As typed, the sigil included. */
  readonly raw: string;
  /** Without the sigil, quotes and doubled characters. */
  readonly said: string;
}

export interface Words {
  readonly kind: 'words';
  readonly start: number;
  readonly end: number;
  readonly raw: string;
  /** With doubled characters made one. */
  readonly said: string;
}

const letters = String.raw`[\p{L}][\p{L}\p{N}\p{M}'’–-]*`;
/** A word is over where no other token could begin. */
const over = String.raw`(?=$|\s|[.,;:?)\]…”])`;
const patterns: Readonly<Record<Sigil, RegExp>> = {
  '>': /(?:)/uy,
  '+': /(?=\p{L})/uy,
  '-': /(?=\p{L})/uy,
  '#': new RegExp(letters + over, 'uy'),
  '@': new RegExp(`(?:"[^"\\n]+"|${letters})${over}`, 'uy'),
  '!': new RegExp(letters + over, 'uy'),
  '~': /(?=\d{1,2}:|\d{4}-\d\d-)\S+/uy,
};

const sigils = Object.keys(patterns) as readonly Sigil[];
/** Where a token could begin, past the beginning of the line. */
const candidate = /(?<=\s)[>#@!+~-]/gu;

function sigilAt(line: string, at: number): Sigil | undefined {
  if (at > 0 && !/\s/.test(line.charAt(at - 1))) return undefined;
  const char = line.charAt(at);
  return sigils.find((sigil) => sigil === char);
}

/** Where the token that begins here ends by itself; `null` for one that goes on to the next. */
function endOfToken(line: string, at: number, sigil: Sigil): number | null | undefined {
  const pattern = patterns[sigil];
  pattern.lastIndex = at + 1;
  if (!pattern.test(line)) return undefined;
  return sigil === '>' || sigil === '+' || sigil === '-' ? null : pattern.lastIndex;
}

/** Splits a line; what it is split into, put one after the other, is the line. */
export function readLine(line: string): (Token | Words)[] {
  const pieces: (Token | Words)[] = [];
  let open: Sigil | null = null;
  let start = 0;
  let said = '';
  const close = (end: number) => {
    const raw = line.slice(start, end);
    const place = { start, end, raw };
    if (open) pieces.push({ kind: 'token', sigil: open, ...place, said: said.trim() });
    else if (raw) pieces.push({ kind: 'words', ...place, said });
    start = end;
    said = '';
    open = null;
  };
  let at = 0;
  while (at < line.length) {
    const sigil = sigilAt(line, at);
    if (!sigil) {
      // Up to the next place where a token could begin.
      candidate.lastIndex = at + 1;
      const end = candidate.exec(line)?.index ?? line.length;
      said += line.slice(at, end);
      at = end;
      continue;
    }
    if (line.charAt(at + 1) === sigil) {
      said += sigil;
      at += 2;
      continue;
    }
    const end = endOfToken(line, at, sigil);
    if (end === undefined) {
      said += sigil;
      at += 1;
      continue;
    }
    close(at);
    open = sigil;
    at += 1;
    if (end === null) continue;
    said = line.slice(at, end).replaceAll('"', '');
    at = end;
    close(at);
  }
  close(line.length);
  return pieces;
}

export function isToken(piece: Token | Words): piece is Token {
  return piece.kind === 'token';
}

/** The token the caret is in or directly after; what it says may still change. */
export function tokenAt(line: string, caret: number): Token | undefined {
  return readLine(line).find(
    (piece): piece is Token => isToken(piece) && piece.start < caret && caret <= piece.end,
  );
}
