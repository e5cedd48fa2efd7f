import { readReport } from './report-document.ts';

/** What stands at the head and foot of each page: rules of a document, which no shadow root has. */
const pageRule = /@page[^{]*\{(?:[^{}]|\{[^{}]*\})*\}/g;

/** The report alone on paper, and nothing of it on the screen. */
const alone = `
@media screen { .printed { display: none; } }
@media print {
  html, body { height: auto !important; background: none !important; overflow: visible !important; }
  body > :not(.printed) { display: none !important; }
}`;

/** Hands the page to the browser’s own print dialogue, where it can be saved as a PDF. */
export function printReport(html: string): void {
  const host = document.createElement('div');
  host.className = 'printed';
  const { page, sheets } = readReport(html);
  for (const folded of page.querySelectorAll('details')) folded.open = true;
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = sheets.slice(0, 1);
  root.append(page);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync([alone, ...(html.match(pageRule) ?? [])].join('\n'));
  const before = document.adoptedStyleSheets;
  document.adoptedStyleSheets = [...before, sheet];
  document.body.append(host);
  const title = document.title;
  // It is what the dialogue proposes as the file’s name.
  document.title = page.querySelector('title')?.textContent ?? title;
  window.addEventListener(
    'afterprint',
    () => {
      host.remove();
      document.title = title;
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
    },
    { once: true },
  );
  window.print();
}
