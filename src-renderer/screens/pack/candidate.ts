/** What is typed, as the pack it would be: figures are typed as texts. Pure. */
import type { Value } from './draft-value.ts';

const figures = new Set(['weight', 'round', 'breakAfter', 'minute', 'seq']);

/** A figure stays the text it was typed as until it is one beyond doubt. */
export function readFigure(text: string): number | string {
  return String(Number(text)) === text ? Number(text) : text;
}

export function candidateOf(value: Value, key = '', isFigure = false): Value {
  if (typeof value === 'string') return isFigure || figures.has(key) ? figureOf(value) : value;
  if (Array.isArray(value)) return value.map((item) => candidateOf(item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      candidateOf(inner, name, key === 'minutes'),
    ]),
  );
}

/** “1,5” is one and a half in most of the rooms this is used in. */
function figureOf(text: string): number | string {
  return /^\s*-?\d+(?:[.,]\d+)?\s*$/.test(text) ? Number(text.trim().replace(',', '.')) : text;
}
