import { renderToStaticMarkup } from 'react-dom/server';
import { PrintPages } from './html/print-pages.tsx';
import { printCss } from './html/print-css.ts';
import type { PrintInput } from './input.ts';
import { printContext } from './input.ts';
import type { PrintItem } from './printout.ts';

/** Nothing is fetched and nothing runs: the page is what it holds. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; font-src data:; base-uri 'none'; form-action 'none'";

/**
 * One file that needs nothing else, to be printed.
 *
 * @param fontCss `@font-face` rules with their fonts inside, as data
 */
export function writePrint(
  input: PrintInput,
  items: readonly PrintItem[],
  fontCss: string,
): string {
  const { frame } = printContext(input);
  // A style element ends at the first “</”, wherever it stands.
  const css = `${fontCss}\n${printCss(frame.paper)}`.replaceAll('</', '<\\/');
  const page = (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content={policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <title>{`To print, ${frame.title}`}</title>
        {/* The rules are ours; nobody’s words are in them. */}
        <style dangerouslySetInnerHTML={{ __html: css }} />
      </head>
      <body>
        <main>
          <PrintPages items={items} frame={frame} />
        </main>
      </body>
    </html>
  );
  return `<!doctype html>\n${renderToStaticMarkup(page)}\n`;
}
