import type { SessionSummary } from '../contract/summary.ts';
import { signed } from '../game/signed.ts';
import { withDeskIfThere } from './open-desk.ts';
import type { Io } from './io.ts';
import { columns } from './columns.ts';

interface Options {
  readonly library?: string;
  readonly json?: true;
}

/** `tabletop list` */
export function listCommand({ library, json }: Options, io: Io): void {
  const sessions = withDeskIfThere(library, io, (desk) => desk.list().sessions) ?? [];
  if (json) io.out(`${JSON.stringify(sessions.map(asJson), null, 2)}\n`);
  else io.out(asTable(sessions));
}

function asJson({ id, title, status, rounds, moves, net, updatedAt }: SessionSummary) {
  return { id, title, status, rounds: rounds.total, moves, net, updatedAt };
}

const head = ['Session', 'Status', 'Rounds', 'Moves', 'Net', 'Last change', 'Id'];

function asTable(sessions: readonly SessionSummary[]): string {
  if (sessions.length === 0) return 'No sessions.\n';
  const rows = sessions.map(({ title, status, sample, rounds, moves, net, updatedAt, id }) => [
    title,
    sample ? 'sample' : status,
    `${rounds.closed} of ${rounds.total}`,
    String(moves),
    signed(net),
    `${updatedAt.slice(0, 16).replace('T', ' ')}Z`,
    id,
  ]);
  return columns([head, ...rows]);
}
