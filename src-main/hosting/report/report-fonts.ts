import sansItalic from '@fontsource/source-sans-3/files/source-sans-3-latin-400-italic.woff2?inline';
import sans from '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2?inline';
import sansBold from '@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff2?inline';
import serifItalic from '@fontsource/source-serif-4/files/source-serif-4-latin-400-italic.woff2?inline';
import serif from '@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2?inline';
import serifMedium from '@fontsource/source-serif-4/files/source-serif-4-latin-500-normal.woff2?inline';

function face(family: string, style: string, weight: number, address: string): string {
  return `@font-face { font-family: "${family}"; font-style: ${style}; font-weight: ${weight}; src: url(${address}) format("woff2"); }`;
}

/**
 * The report's own fonts inside it, so that it prints alike everywhere. One for each weight: of
 * a variable font a PDF would hold drawings instead of letters.
 */
export const fontCss = [
  face('Source Sans 3', 'normal', 400, sans),
  face('Source Sans 3', 'italic', 400, sansItalic),
  face('Source Sans 3', 'normal', 640, sansBold),
  face('Source Serif 4', 'normal', 400, serif),
  face('Source Serif 4', 'italic', 400, serifItalic),
  face('Source Serif 4', 'normal', 500, serifMedium),
].join('\n');
