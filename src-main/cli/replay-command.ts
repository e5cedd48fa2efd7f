import type { ReplayOutput } from '../report/replay-output.ts';
import { replayOutput } from '../report/replay-output.ts';
import { inert } from '../report/words/inert.ts';
import { alphaText, signed } from '../game/signed.ts';
import { columns } from './columns.ts';
import { missing } from './find-session.ts';
import type { Io } from './io.ts';
import { withDeskIfThere } from './open-desk.ts';
import type { StoredSession } from './read-session.ts';
import { eventsOf, readNamedSession } from './read-session.ts';
import { versionUnknown } from './version-unknown.ts';

interface Options {
  readonly library?: string;
  readonly json?: true;
  readonly at?: number;
  readonly audience: string;
}

/** `tabletop replay`: what a session had come to, as an audience may know it. */
export function replayCommand(
  asked: string,
  { library, json, at, audience }: Options,
  io: Io,
): void {
  const session = withDeskIfThere(library, io, (desk) => readNamedSession(desk, asked));
  if (!session) throw missing(asked);
  checkVersion(session, at);
  const output = replayOutput(eventsOf(session, audience), audience, session.pack, at);
  io.out(json ? `${JSON.stringify(output, null, 2)}\n` : summaryOf(output));
}

function checkVersion({ events }: StoredSession, at: number | undefined): void {
  const last = events.at(-1)?.version ?? 0;
  if (at === undefined || at <= last) return;
  throw versionUnknown(last, at);
}

function summaryOf({ version, audience, totals, state }: ReplayOutput): string {
  const { net, index, coverage, byCriterion, bySeat, byRound, agreement } = totals;
  const alpha = agreement.alpha === null ? 'undefined' : alphaText(agreement.alpha);
  const rows = [
    ['Version', `${version}, as known to ${audience}`],
    ['Status', state.session.status],
    ['Net', `${signed(net)} (${signed(index)} of 100)`],
    ['Rated', `${coverage.rated} of ${coverage.ratable}`],
    ['Criteria', each(byCriterion)],
    ['Seats', each(bySeat)],
    ['Rounds', each(byRound)],
    ['Agreement', `α ${alpha}, n = ${agreement.n}, ${agreement.raters} evaluators`],
  ];
  return `${inert(state.session.title)}\n${columns(rows)}`;
}

function each(values: Readonly<Record<string, number | null>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name} ${signed(value)}`)
    .join(', ');
}
