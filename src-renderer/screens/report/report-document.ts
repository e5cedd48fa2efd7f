/**
 * A finished report inside the app.
 *
 * The app's policy forbids inline styles, and a frame made from a string or a blob inherits that
 * policy, so that the report would lose its looks there. Read by DOMParser nothing runs or loads;
 * whatever could is taken out; and its style sheet is adopted by a shadow root, which keeps it
 * from the app and the app's from it.
 */
export interface ReportDocument {
  readonly page: HTMLElement;
  readonly sheets: readonly CSSStyleSheet[];
}

/** Elements that run, load or submit something; a report has none. */
const active = 'script, style, iframe, object, embed, link, meta, base, form, audio, video';

export function readReport(html: string): ReportDocument {
  const css: string[] = [];
  // Taken out before it is parsed: even a document nobody sees reports a style it may not have.
  const bare = html.replaceAll(/<style\b[^>]*>(.*?)<\/style>/gis, (_, text: string) => {
    css.push(scoped(text));
    return '';
  });
  const parsed = new DOMParser().parseFromString(bare, 'text/html');
  for (const element of parsed.querySelectorAll(active)) element.remove();
  for (const element of parsed.querySelectorAll('*')) disarm(element);
  const page = document.importNode(parsed.documentElement, true);
  return { page, sheets: [css.join('\n'), inApp].map(sheetOf) };
}

/** The desk and the list of contents are the app's own here. */
const inApp = `
html, body { display: block; background: none; }
.contents { display: none; }
.sheet { width: auto; margin: 0 0 16px; padding: 46px 66px; border-width: 1px; }
`;

function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

/** A shadow root has no `:root`; its `html` element stands in for it. */
export function scoped(css: string): string {
  return css.replaceAll(/:root\b/g, 'html');
}

/** Leaves links within the report, and nothing else that could act. */
function disarm(element: Element): void {
  for (const name of element.getAttributeNames()) {
    const value = element.getAttribute(name) ?? '';
    const isLink = /(?:^|:)(?:href|src|action|formaction)$/.test(name);
    const stays = value.startsWith('#') || value.startsWith('data:image/');
    if (name.startsWith('on') || (isLink && !stays)) element.removeAttribute(name);
  }
  const style = element.getAttribute('style');
  if (style === null || !('style' in element)) return;
  element.removeAttribute('style');
  // Set by script, a style of one's own is within the policy.
  if (element instanceof HTMLElement || element instanceof SVGElement)
    element.style.cssText = style;
}
