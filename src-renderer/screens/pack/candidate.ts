/** What is typed, as the pack it would be: figures are typed as texts. Pure. */
import type { Value } from './draft-value.ts';

const figures = new Set([
  'weight',
  'round',
  'breakAfter',
  'minute',
  'seq',
  'count',
  'sides',
  'value',
  'percent',
]);

/** A figure stays the text it was typed as until it is one beyond doubt. */
export function readFigure(text: string): number | string {
  const plain = text.replace('−', '-');
  return String(Number(plain)) === plain ? Number(plain) : text;
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
  if (!/^\s*[-−+]?\d+(?:[.,]\d+)?\s*$/.test(text)) return text;
  return Number(text.trim().replace(',', '.').replace('−', '-'));
}
