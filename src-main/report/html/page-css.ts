/** A CSS string of any text: nothing in it can end the string, the rule or the style element. */
export function cssString(text: string): string {
  const escaped = Array.from(text, (character) =>
    /[A-Za-z0-9 ]/.test(character) ? character : `\\${codeOf(character)} `,
  );
  return `"${escaped.join('')}"`;
}

function codeOf(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16);
}

export interface PageWords {
  readonly title: string;
  readonly handling: string;
  readonly foot: string;
  readonly pack: string;
}

const font = 'font: 9pt/12pt var(--sans); color: #43484d;';

/** Heads and feet of printed pages. The first page carries its head in the text. */
export function pageCss(paper: 'A4' | 'Letter', words: PageWords): string {
  const head = `${font} vertical-align: bottom; padding-bottom: 7pt; margin-bottom: 12pt; border-bottom: 0.75pt solid #15181b;`;
  const foot = `${font} vertical-align: top; padding-top: 6pt; margin-top: 8pt; border-top: 0.75pt solid #b4b8b1;`;
  return `
@page {
  size: ${paper}; margin: 72px 66px 62px;
  @top-left { content: ${cssString(words.title)}; text-align: left; ${head} }
  @top-right { content: ${cssString(words.handling)}; text-align: right; ${head} }
  @bottom-left { content: ${cssString(words.foot)}; text-align: left; ${foot} }
  @bottom-center { content: ${cssString(words.pack)}; text-align: center; ${foot} }
  @bottom-right { content: counter(page) " of " counter(pages); text-align: right; ${foot} }
}
@page :first { margin-top: 30px; @top-left { content: none; border: 0; } @top-right { content: none; border: 0; } }`;
}
