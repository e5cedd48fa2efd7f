import { isToken, readLine, type Sigil, type Token } from './tokens.ts';

/** A token that has left the line, with the blank that went with it. */
export interface Taken {
  readonly token: Token;
  /** Where it stood, once those before it had left. */
  readonly at: number;
  readonly raw: string;
}

export interface Line {
  readonly text: string;
  /** Where the caret is; −1 when it is elsewhere. */
  readonly caret: number;
}

/** Takes out the tokens that are complete: those the caret is not in. */
export function takeTokens(
  line: Line,
  isWanted: (token: Token) => boolean = () => true,
): Line & { readonly taken: readonly Taken[] } {
  const wanted = readLine(line.text).filter(
    (piece): piece is Token =>
      isToken(piece) && !(piece.start < line.caret && line.caret <= piece.end) && isWanted(piece),
  );
  return take(line, wanted);
}

/** Takes out one token, wherever the caret is. */
export function takeToken(line: Line, token: Token): Line & { readonly taken: readonly Taken[] } {
  return take(line, [token]);
}

function take(line: Line, tokens: readonly Token[]) {
  let { text, caret } = line;
  let gone = 0;
  const taken: Taken[] = [];
  for (const token of tokens) {
    const [start, end] = withBlank(text, token.start - gone, token.end - gone);
    taken.push({ token, at: start, raw: text.slice(start, end) });
    text = text.slice(0, start) + text.slice(end);
    if (caret >= end) caret -= end - start;
    else if (caret > start) caret = start;
    gone += end - start;
  }
  return { text, caret, taken };
}

/** One blank goes with a token, so that the words around it stand as they would without it. */
function withBlank(text: string, start: number, end: number): [number, number] {
  if (/\s/.test(text.charAt(end))) return [start, end + 1];
  const isBeforeMark = /[.,;:?)\]…”]/.test(text.charAt(end)) && /\s/.test(text.charAt(start - 1));
  return isBeforeMark ? [start - 1, end] : [start, end];
}

/** The line as it was before tokens were taken out of it. */
export function putBack(text: string, taken: readonly Taken[]): string {
  return taken.reduceRight((line, { at, raw }) => line.slice(0, at) + raw + line.slice(at), text);
}

/** Of what is said in sentences; the others are words to be looked up. */
export function isProse(sigil: Sigil): boolean {
  return sigil === '>' || sigil === '+' || sigil === '-';
}
