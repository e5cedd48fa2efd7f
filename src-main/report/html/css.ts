import { tokensCss } from './tokens.ts';

const base = `
* { box-sizing: border-box; }
html { text-size-adjust: none; }
body {
  margin: 0; background: var(--desk); color: var(--ink);
  font: 14px/20px var(--serif); font-variant-numeric: proportional-nums lining-nums;
  overflow-wrap: break-word;
}
h1, h2, h3, p, ul, ol, dl, dd, figure { margin: 0; padding: 0; }
h1 { font: 500 36px/40px var(--serif); letter-spacing: -0.01em; text-wrap: balance; margin-top: 24px; }
h2 { font: 500 26px/32px var(--serif); margin: 32px 0 6px; }
h3 { font: 620 15px/20px var(--sans); margin: 18px 0 4px; }
section:first-of-type > h2 { margin-top: 18px; }
p + p { margin-top: 8px; }
ul { list-style: none; }
li { padding: 6px 0; border-top: 1px solid var(--line); }
a { color: inherit; text-decoration: underline; text-decoration-color: var(--line2); text-underline-offset: 2px; }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
svg { display: block; max-width: 100%; }
.vh { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.ben { color: var(--ben); } .fea { color: var(--fea); }
.small, .facts, .view { font: 12.5px/17px var(--sans); color: var(--ink2); font-variant-numeric: tabular-nums lining-nums; }
.said { font-family: var(--serif); unicode-bidi: isolate; }
.n3 { color: var(--ink3); }
.sources { white-space: normal; }
.seat { display: inline-flex; align-items: center; gap: 3px; white-space: nowrap; font: 640 12.5px/17px var(--sans); letter-spacing: 0.045em; vertical-align: top; }
.g { width: 15px; height: 15px; flex: none; overflow: visible; }
.sheet { width: 794px; margin: 24px auto; padding: 46px 66px; background: var(--sheet); border: 1px solid var(--line2); }
.head, .foot { display: flex; justify-content: space-between; gap: 24px; font: 12px/16px var(--sans); color: var(--ink2); }
.head { padding-bottom: 9px; border-bottom: 1px solid var(--ink); }
.foot { margin-top: 40px; padding-top: 9px; border-top: 1px solid var(--line2); }
.contents { font: 14px/18px var(--sans); }
.contents ol { list-style: none; }
.contents a { display: block; padding: 5px 0; text-decoration: none; }
.contents a:hover { text-decoration: underline; }
@media (min-width: 1240px) {
  .contents { position: fixed; top: 24px; left: 24px; width: 190px; }
  .contents li { padding: 0; border-color: var(--line2); }
}
@media (max-width: 1239px) {
  .contents { max-width: 794px; margin: 16px auto 0; padding: 0 16px; }
  .contents ol { display: flex; flex-wrap: wrap; column-gap: 18px; }
  .contents li { border: 0; padding: 0; }
}
/* A link standing alone is a target; in an app the page may be shown a little smaller. */
@media screen {
  a[href^='#p'] { display: inline-block; min-width: 30px; line-height: 30px; }
  .matrix thead a { display: inline-block; min-width: 36px; margin: -10px -6px; padding: 10px 6px; }
}
@media (max-width: 830px) {
  .sheet { width: auto; margin: 12px 0; padding: 24px 16px; border-width: 1px 0; overflow-x: auto; }
}`;

const summary = `

.logo { display: block; max-width: 240px; max-height: 56px; margin-top: 20px; }
.logo + section > h1, .logo + h1 { margin-top: 14px; }
.standfirst { margin-top: 10px; font-size: 16.5px; line-height: 24px; }
.facts { margin-top: 8px; }
.view { margin-top: 8px; }
.figures { display: grid; grid-template-columns: 1.34fr 1fr 1fr 1.12fr 1.1fr; gap: 12px; margin-top: 16px; padding: 9px 0 11px; border-top: 2px solid var(--ink); border-bottom: 1px solid var(--line2); font: 12px/16px var(--sans); color: var(--ink2); font-variant-numeric: tabular-nums lining-nums; }
.figures .value { font: 500 24px/30px var(--serif); color: var(--ink); font-variant-numeric: lining-nums; }
.figures .ben { color: var(--ben); } .figures .fea { color: var(--fea); }
figure { margin-top: 16px; font-family: var(--sans); font-variant-numeric: tabular-nums lining-nums; }
figcaption, caption { font: 12.5px/17px var(--sans); color: var(--ink2); text-align: left; }
figcaption b, caption b { color: var(--ink); font-size: 13.5px; font-weight: 640; margin-right: 6px; }
caption b.ben { color: var(--ben); } caption b.fea { color: var(--fea); }
figcaption { margin-bottom: 4px; }
details { margin-top: 6px; }
summary { font: 12.5px/24px var(--sans); color: var(--ink2); cursor: pointer; }`;

const tables = `
table { width: 100%; border-collapse: collapse; font: 13.5px/17px var(--sans); font-variant-numeric: tabular-nums lining-nums; }
caption { padding: 0 0 4px; }
th { text-align: left; font-weight: 400; }
th, td { padding: 6px 10px 6px 0; vertical-align: top; }
th:last-child, td:last-child { padding-right: 0; }
thead th { font-size: 12px; line-height: 15px; color: var(--ink2); vertical-align: bottom; }
tbody tr { border-top: 1px solid var(--line); }
thead:not(.vh) + tbody tr:first-child { border-top: 1px solid var(--ink); }
tbody:last-child > tr:last-child { border-bottom: 1px solid var(--line); }
.n { text-align: right; white-space: nowrap; }
b { font-weight: 640; }
.plain { margin-top: 16px; }
.plain th[scope=row] { width: 24%; }
.plain.facts th[scope=row] { width: 96px; color: var(--ink2); }
.narrow { width: auto; min-width: 330px; }
.plain.narrow th[scope=row] { width: auto; }
.matrix { margin-top: 16px; }
.matrix th, .matrix td { padding: 5px 8px 5px 0; }
.matrix th:last-child, .matrix td:last-child { padding-right: 0; }
.matrix svg { margin-top: 1px; }
.matrix tbody th { white-space: nowrap; }
.matrix tfoot tr { border-top: 1px solid var(--ink); font-weight: 640; }
.matrix tfoot th { font-weight: 640; }
.matrix thead + tbody tr:first-child { border-color: var(--line); }
.imperatives { margin-top: 16px; }
.imperatives th { white-space: nowrap; }
.imperatives td, .imperatives th { padding-top: 4px; padding-bottom: 4px; }
.imperatives th b { margin-right: 10px; }
.swing { margin-top: 18px; }
.swing caption .net { font-size: 15px; margin-right: 4px; }
.swing th { white-space: normal; }
.plain.coded th[scope=row] { width: 34px; }
.swing caption .ref { color: var(--ink); }
.swing th .ref { display: block; }
.keep h3 .sum { float: right; }
.profile th[scope=row] { width: 58%; }
.profile td:nth-child(2) { width: 90px; }
.plain.anchors th[scope=row] { width: 40px; }
.plain.anchors th.n { width: 26px; }
.position { margin-top: 6px; }
.position td:nth-child(n+4), .position th:nth-child(n+4) { text-align: right; }
.plain.position th[scope=row] { width: 40px; }
.log { font-size: 12px; line-height: 15px; }
.log th, .log td { padding-top: 3px; padding-bottom: 3px; }
.log .hash { font: 8.5px/11px ui-monospace, monospace; color: var(--ink3); width: 172px; word-break: break-all; }`;

const chronology = `
.chronology { margin-top: 8px; }
.chronology th, .chronology td { padding: 6px 8px 6px 0; }
.chronology td:last-child { padding-right: 0; }
.chronology .no { width: 46px; font-weight: 640; line-height: 16px; }
.chronology .no span { display: inline-block; padding: 0 3px 1px 0; background: var(--sheet); font-size: 12.5px; }
.chronology .no { color: var(--ink3); font-weight: 400; }
.chronology .no span::first-line { color: var(--ink); font-weight: 640; }
.chronology .said { font-size: 14px; line-height: 18px; }
.chronology .aside { display: block; font-family: var(--serif); color: var(--ink2); }
.chronology .small { margin-top: 1px; }
.photos { display: flex; flex-wrap: wrap; gap: 12px; margin: 6px 0; }
.photos figure { margin: 0; max-width: 318px; break-inside: avoid; }
.photos img { display: block; max-width: 100%; max-height: 320px; }
.photos figcaption { margin-top: 2px; font-size: 12.5px; color: var(--ink2); }
.chronology .codes { font-size: 12.5px; max-width: 86px; }
.chronology .round th { padding-top: 16px; font-size: 14px; font-weight: 640; }
.chronology .round i { font: italic 400 15px/18px var(--serif); margin-left: 6px; }
.chronology .round .when { float: right; font-weight: 400; font-size: 12.5px; color: var(--ink2); }
.chronology .round { border-top: 0; border-bottom: 1px solid var(--ink); break-after: avoid; }
.chronology .private .no { background: repeating-linear-gradient(135deg, var(--hatch) 0 1.25px, transparent 1.25px 5px) left / 22px 100% no-repeat; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
.chronology .out .said { color: var(--ink3); }
.scores b { font-size: 12.5px; }
.scores span { display: inline-block; margin-right: 5px; }`;

const print = `
@media print {
  body { background: none; }
  .sheet { width: auto; margin: 0; padding: 0; border: 0; overflow: visible; }
  .sheet + .sheet { break-before: page; }
  /* Page one answers alone; when it runs over, what follows does not start a page for it. */
  .sheet:has(#section-summary) + .sheet { break-before: auto; }
  .contents, .foot, .sheet:not(.first) .head, summary { display: none; }
  details::details-content { display: block; block-size: auto; content-visibility: visible; }
  a { text-decoration: none; }
  h1, h2, h3, h2 + p, caption, figcaption { break-after: avoid; }
  tr, li, figure, .figures, .keep { break-inside: avoid; }
  p, li, td { orphans: 2; widows: 2; }
  thead { display: table-header-group; }
  tfoot { display: table-row-group; }
  .first h1 { margin-top: 10px; }
  .figures, .first figure, .first .matrix, .first .imperatives { margin-top: 10px; }
  .figures { padding: 6px 0; }
  .first .matrix :is(th, td) { padding-top: 3px; padding-bottom: 3px; }
  .first .imperatives :is(th, td) { padding-top: 3px; padding-bottom: 3px; }
  .data { columns: 2; column-gap: 24px; }
  .data .position { margin: 0; font-size: 10.5px; line-height: 13px; }
  .data .position caption { font-size: 10.5px; line-height: 13px; }
  .data .position :is(th, td) { padding: 1px 6px 1px 0; }
  .data .position thead th { font-size: 10px; line-height: 12px; }
}`;

export const reportCss = [tokensCss, base, summary, tables, chronology, print].join('\n');
