import type { SearchHit } from '../contract/shelf.ts';
import { standingWords } from '../contract/shelf-words.ts';
import { outcomes } from '../game/event/adjudication.ts';
import { inert } from '../report/words/inert.ts';
import type { Io } from './io.ts';
import { withDeskIfThere } from './open-desk.ts';
import { Refused } from './refused.ts';

interface Options {
  readonly library?: string;
  readonly json?: true;
  readonly seat?: string;
  readonly instrument?: string;
  readonly outcome?: string;
  readonly from?: string;
  readonly to?: string;
  readonly withdrawn?: true;
}

export const knownOutcomes: readonly string[] = outcomes;

/** `tabletop search`: everything that fits, session by session. */
export function searchCommand(words: readonly string[], options: Options, io: Io): void {
  const { library, json, seat, instrument, outcome, withdrawn } = options;
  const asked = {
    words: words.join(' '),
    seat,
    instrument,
    outcome,
    withdrawn,
    from: dayOf(options.from),
    before: dayOf(options.to, 1),
  };
  const hits: SearchHit[] = [];
  withDeskIfThere(library, io, (desk) => {
    let after: number | null | undefined;
    do {
      const page = desk.search({ ...asked, ...(after && { after }) });
      hits.push(...page.hits);
      after = page.next;
    } while (after);
  });
  if (json) io.out(`${JSON.stringify(hits.map(asJson), null, 2)}\n`);
  else io.out(hits.length === 0 ? 'Nothing found.\n' : hits.map(lineOf).join(''));
}

function textOf({ excerpt }: SearchHit): string {
  return excerpt.map(({ text }) => text).join('');
}

function asJson(hit: SearchHit) {
  const { sessionId, title, kind, version, label, standing, who, at, isWithdrawn } = hit;
  return {
    session: sessionId,
    title,
    kind,
    version,
    label,
    standing,
    who,
    at,
    isWithdrawn,
    text: textOf(hit),
  };
}

function lineOf(hit: SearchHit): string {
  const { sessionId, title, kind, version, label, standing, who } = hit;
  const stands = standing && standingWords[standing];
  const what = kind === 'session' ? '' : kind;
  const where = [title, what, label, who, stands].filter(Boolean).join(', ');
  const lines = [`${where} (${sessionId} at ${version})`, `  ${textOf(hit)}`];
  return `${lines.map((line) => inert(line)).join('\n')}\n`;
}

/** The beginning of a day, and of the one after it, in this machine's own zone. */
function dayOf(text: string | undefined, plus = 0): string | undefined {
  if (text === undefined) return undefined;
  const date = new Date(`${text}T00:00`);
  if (!/^\d{4}-\d\d-\d\d$/.test(text) || Number.isNaN(date.getTime())) {
    throw new Refused('date-unreadable', `Write a day as in 2026-03-12, not “${text}”.`);
  }
  date.setDate(date.getDate() + plus);
  return date.toISOString();
}
