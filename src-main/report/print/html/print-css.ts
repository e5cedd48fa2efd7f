import { tokensCss } from '../../html/tokens.ts';
import type { Paper } from '../paper.ts';
import { margin } from '../paper.ts';

/** Sizes here are those the pages were worked out with: see `frame.ts` and the models. */
const base = `
* { box-sizing: border-box; }
html { text-size-adjust: none; }
body {
  margin: 0; background: var(--desk); color: var(--ink);
  font: 14px/20px var(--serif); font-optical-sizing: none; font-synthesis: none;
  font-variant-numeric: lining-nums; overflow-wrap: anywhere; -webkit-font-smoothing: antialiased;
}
h1, h2, p, dl, dd { margin: 0; padding: 0; }
b { font-weight: 640; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; }
th { text-align: start; }
.glyph { flex: none; }
.tag { display: inline-flex; align-items: center; gap: 5px; font-family: var(--sans); letter-spacing: 0.045em; white-space: nowrap; }`;

const page = `
.page {
  display: flex; flex-direction: column; margin: 24px auto; background: var(--sheet);
  padding: ${margin.top}px ${margin.side}px ${margin.bottom}px; border: 1px solid var(--line2);
}
.run, .foot { display: flex; justify-content: space-between; gap: 24px; font: 12px/16px var(--sans); color: var(--ink2); }
.run { padding-bottom: 7px; border-bottom: 1px solid var(--ink); }
.run > * { max-width: 50%; }
.run > :last-child { text-align: end; }
.head { display: flex; justify-content: space-between; gap: 16px; margin-top: 12px; }
.kind { font: 13px/16px var(--sans); color: var(--ink2); }
.head h1 { font: 500 34px/40px var(--serif); letter-spacing: -0.01em; }
.mark { display: flex; flex: none; align-items: center; align-self: flex-start; gap: 12px; }
.mark b { font: 640 24px/36px var(--sans); letter-spacing: 0.045em; }
.note { margin-top: 4px; font: 13px/18px var(--sans); color: var(--ink2); }
.body { flex: 1 0 auto; margin-top: 8px; }
.foot { padding-top: 5px; border-top: 1px solid var(--line2); }
.foot > :last-child { flex: none; }`;

const prose = `
.body h2 { font-family: var(--sans); font-weight: 640; break-after: avoid; }
.item { position: relative; }
.item::before { content: "–"; position: absolute; inset-inline-start: 0; color: var(--ink2); }
.empty { color: var(--ink2); font-style: italic; }
.card { padding: 14px 16px; margin-bottom: 14px; border: 1px dashed var(--edge); }
.card-head { display: flex; justify-content: space-between; gap: 16px; }
.card-head h2 { font: 500 20px/26px var(--serif); }
.card-head b { flex: none; font: 640 15px/26px var(--sans); }
.card-facts { margin: 4px 0 6px; font: 13px/18px var(--sans); }
.card-facts > div { display: grid; grid-template-columns: 92px minmax(0, 1fr); }
.card-facts dt { color: var(--ink2); }`;

const blanks = `
.blank { display: flex; flex-direction: column; padding: 10px 14px; border: 1px dashed var(--edge); }
.blank + .blank { margin-top: 16px; }
.blank-row { display: flex; gap: 16px; align-items: center; }
.blank-row .write { flex: 1; }
.write { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 10px; min-height: 30px; padding-top: 5px; border-bottom: 1px solid var(--line2); }
.blank > .write { grid-template-columns: 92px minmax(0, 1fr); }
.grow1 { flex: 1 0 30px; } .grow2 { flex: 2 0 30px; }
.label { font: 13px/18px var(--sans); color: var(--ink2); }
.marks { font: 13px/18px var(--sans); padding-bottom: 4px; }
.ticks { padding-top: 8px; font: 13px/18px var(--sans); }
.ticks .line { flex: 1; align-self: stretch; border-bottom: 1px solid var(--line2); }
.criterion { padding: 4px 0 5px; border-top: 1px solid var(--line2); }
.criterion h2 { font-size: 13px; line-height: 17px; }
.criterion h2 i { font-weight: 400; font-style: normal; font-size: 12px; color: var(--ink2); }
.benefit { color: var(--ben); } .fear { color: var(--fea); }
.question { font-size: 12px; line-height: 16px; color: var(--ink2); }
.levels { display: grid; grid-template-columns: repeat(5, minmax(0, 1fr)); gap: 10px; margin-top: 3px; font: 12px/16px var(--sans); }
.cells { margin-top: 10px; font: 13px/17px var(--sans); }
.cells th { padding: 2px 4px; border: 1px solid var(--edge); border-top: 1px solid var(--ink); font-weight: 640; vertical-align: bottom; }
.cells td { height: 28px; padding: 0; border: 1px solid var(--edge); }
.cells .cell { width: 36px; text-align: center; }
.cells .move { width: 30%; }`;

const lists = `
.roster { margin-top: 6px; font: 13px/17px var(--sans); }
.roster th { padding: 0 10px 5px 0; border-bottom: 1px solid var(--ink); font-weight: 400; color: var(--ink2); }
.roster td { padding: 6px 10px 6px 0; border-bottom: 1px solid var(--line); vertical-align: top; }
.roster .code { width: 9%; } .roster .name { width: 32%; } .roster .affiliation { width: 28%; } .roster .seat { width: 12%; }
.places { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); }
.place { position: relative; display: grid; grid-template-rows: repeat(2, minmax(0, 1fr)); border: 1px solid var(--line2); }
.place::after { content: ""; position: absolute; inset: 50% 0 auto; border-top: 1px dashed var(--edge); }
.half, .turned { display: flex; flex-direction: column; align-items: center; justify-content: center; min-width: 0; padding: 8px 13px; overflow: hidden; text-align: center; }
.turned { transform: rotate(180deg); }
.who { font-weight: 500; max-width: 100%; }
.of { max-width: 100%; font: 12px/15px var(--sans); color: var(--ink2); overflow: hidden; max-height: 15px; }
.where { display: flex; gap: 6px; align-items: center; margin-top: 3px; font: 14px/18px var(--sans); }
.where > :last-child { max-height: 18px; overflow: hidden; }
.form-table { font: 13px/17px var(--sans); }
.form-table th { height: 28px; padding: 4px; border: 1px solid var(--edge); border-top: 1px solid var(--ink); font-weight: 400; }
.form-table td { padding: 0; border: 1px solid var(--edge); }
.form-table .round { width: 9%; } .form-table .seat { width: 13%; } .form-table .criterion { width: 12%; } .form-table .value { width: 10%; }
.form-table .part, .form-table .evaluator { width: 18%; }
.hint { color: var(--ink3); font-size: 12px; }
.record { padding: 6px 0; border-bottom: 1px solid var(--edge); font: 13px/17px var(--sans); }
.block { display: grid; grid-template-columns: repeat(12, minmax(0, 1fr)); grid-template-rows: 36px minmax(0, 3fr) minmax(0, 2fr) 36px 36px; padding-bottom: 14px; font: 13px/17px var(--sans); }
.field { padding: 2px 5px; border: 1px solid var(--edge); margin: 0 -1px -1px 0; }
.field.round, .field.seat { grid-column: span 2; }
.field.title { grid-column: span 8; }
.field.action, .field.intended_effect { grid-column: 1 / -1; }
.field.instruments, .field.targets { grid-column: span 6; }
.field.visibility, .field.occurred_at, .field.outcome { grid-column: span 4; }
.notes { padding-top: 6px; font: 13px/18px var(--sans); color: var(--ink2); }
.notes p + p { margin-top: 4px; }`;

/** Pages as they are printed; on a screen, one under the other on a desk. */
export function printCss({ css, width, height }: Paper): string {
  return `${tokensCss}${base}${page}${prose}${blanks}${lists}
.page { width: ${width}px; min-height: ${height}px; }
@page { size: ${css} portrait; margin: 0; }
@media print {
  body { background: none; }
  .page { margin: 0; border: 0; }
  .page + .page { break-before: page; }
  svg path { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}`;
}
