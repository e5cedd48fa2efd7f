/** What the tests of printables print. */
import { printables } from '../../../src-main/report/print/printables.ts';
import type { PrintInput } from '../../../src-main/report/print/input.ts';
import type { PaperId } from '../../../src-main/report/print/paper.ts';
import type { PrintItem, PrintKind } from '../../../src-main/report/print/printout.ts';
import { writePrint } from '../../../src-main/report/print/write-print.tsx';
import { initialState } from '../../../src-main/game/state.ts';
import type { SessionState } from '../../../src-main/game/state.ts';
import type { Pack } from '../../../src-main/scenario/pack.ts';

export function inputOf(
  pack: Pack,
  state: SessionState = initialState(),
  paper: PaperId = 'a4',
): PrintInput {
  return { pack, state, paper, timeZone: 'Europe/Brussels' };
}

export function itemsOf(input: PrintInput, kind: PrintKind): PrintItem[] {
  return printables(input).filter((item) => item.kind === kind);
}

export function htmlOf(input: PrintInput, items: readonly PrintItem[] = printables(input)): string {
  return writePrint(input, items, '');
}

/** What can be read on the pages of a kind, page after page. */
export function wordsOf(input: PrintInput, kind: PrintKind): string {
  return textOf(htmlOf(input, itemsOf(input, kind)));
}

export function textOf(html: string): string {
  const body = html.slice(html.indexOf('<body>'));
  return body
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&#x27;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ');
}
