/** The look of a Word file: half points, twentieths of a point, and colours without their mark. */
import { themeTokens } from '../../../report/html/tokens.ts';

/** On every machine with Word; the report's own fonts are on few. */
export const fonts = { serif: 'Georgia', sans: 'Calibri' } as const;

export function colour(token: string): string {
  const value = themeTokens[token] ?? '#000';
  const hex = value.slice(1);
  return (
    hex.length === 3 ? Array.from(hex, (digit) => digit + digit).join('') : hex
  ).toUpperCase();
}

/** Twips: A4 and Letter upright. */
export const papers = {
  A4: { width: 11_906, height: 16_838 },
  Letter: { width: 12_240, height: 15_840 },
} as const;

/** Twips: 66 px beside the text, 72 above and 62 below. */
export const margins = { side: 990, top: 1420, bottom: 1240, head: 600, foot: 560 } as const;

export function textWidth(paper: keyof typeof papers): number {
  return papers[paper].width - 2 * margins.side;
}

export const tableStyle = 'TabletopTable';
