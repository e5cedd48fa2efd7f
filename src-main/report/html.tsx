import { renderToStaticMarkup } from 'react-dom/server';
import { reportCss } from './html/css.ts';
import { Document } from './html/document.tsx';
import { pageCss } from './html/page-css.ts';
import { pageOf } from './html/page.ts';
import { footOf } from './html/sheet.tsx';
import type { ReportModel } from './model.ts';
import type { Photos } from './photos.ts';

export interface HtmlOptions {
  /** `@font-face` rules with their fonts inside, as data; local fonts are used without. */
  readonly fontCss?: string;
  /** A list of contents beside the page; on unless said. */
  readonly contents?: boolean;
  /** Pictures to show beside what they are of; without one its name stands alone. */
  readonly photos?: Photos;
  /** What is folded on a screen stands open, for paper. */
  readonly unfolded?: boolean;
}

/** One file that needs nothing else: to read on a screen, and to print. */
export function writeHtml(model: ReportModel, options: HtmlOptions = {}): string {
  const { fontCss = '', contents = true, photos, unfolded } = options;
  const page = pageOf(model, photos, unfolded);
  const words = pageCss(model.paper, {
    title: `After-action report, ${model.title}`,
    handling: model.handling,
    foot: footOf(model),
    pack: `Pack: ${model.board.packTitle} ${model.board.packVersion}`,
  });
  // A style element ends at the first “</”, wherever it stands.
  const css = [fontCss, reportCss, words].join('\n').replaceAll('</', '<\\/');
  const document = <Document page={page} css={css} hasContents={contents} />;
  return `<!doctype html>\n${renderToStaticMarkup(document)}\n`;
}
