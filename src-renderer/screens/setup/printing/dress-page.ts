import { printCss } from '../../../../src-main/report/print/html/print-css.ts';
import type { Paper } from '../../../../src-main/report/print/paper.ts';

/** Gives an empty document the looks of pages to be printed. Set by script, they are within the policy. */
export function dressPage(page: Document, paper: Paper, title: string): void {
  const view = page.defaultView;
  if (!view) return;
  page.documentElement.lang = 'en';
  page.title = title;
  const sheets = [fontRules(document), printCss(paper)].map((css) => {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  });
  page.adoptedStyleSheets = sheets;
}

/** The app's own fonts: a document does not see those of the one it stands in. */
function fontRules({ styleSheets, baseURI }: Document): string {
  return Array.from(styleSheets)
    .flatMap(({ cssRules, href }) =>
      Array.from(cssRules)
        .filter((rule) => rule instanceof CSSFontFaceRule)
        .map(({ cssText }) => withWholeAddresses(cssText, href ?? baseURI)),
    )
    .join('\n');
}

function withWholeAddresses(css: string, base: string): string {
  return css.replaceAll(
    /url\("([^"]+)"\)/g,
    (_, address: string) => `url("${new URL(address, base).href}")`,
  );
}
