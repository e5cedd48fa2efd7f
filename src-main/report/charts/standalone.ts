import { themeTokens } from '../html/tokens.ts';

const fonts: Readonly<Record<string, string>> = {
  sans: "'Source Sans 3', Calibri, Arial, sans-serif",
  serif: "'Source Serif 4', Georgia, serif",
};

/** A custom property, and what stands in its place when it is not set. */
const property = /var\(--([\w-]+)(?:,\s*([^()]*(?:\([^()]*\))?))?\)/g;

/** Text with a halo: the halo by itself and the text over it, for whoever paints in one order. */
const halo =
  /<text ([^>]*?) stroke="([^"]*)" stroke-width="([^"]*)" stroke-linejoin="round" paint-order="stroke">(.*?)<\/text>/g;

/** A chart’s markup as a drawing that needs no style sheet and no page around it. */
export function standaloneSvg(markup: string): string {
  return resolved(markup)
    .replace(/^<svg/, '<svg xmlns="http://www.w3.org/2000/svg"')
    .replace(
      halo,
      '<text $1 stroke="$2" stroke-width="$3" stroke-linejoin="round" aria-hidden="true">$4</text>' +
        '<text $1>$4</text>',
    )
    .replace(/font-weight="(\d+)"/g, (_, weight: string) => {
      return `font-weight="${Math.round(Number(weight) / 100) * 100}"`;
    });
}

function resolved(markup: string): string {
  const once = markup.replace(property, (_, name: string, otherwise?: string) => {
    return fonts[name] ?? themeTokens[name] ?? otherwise ?? 'currentColor';
  });
  return once.includes('var(--') && once !== markup ? resolved(once) : once;
}
