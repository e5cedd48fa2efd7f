import type { KeptSession } from '../contract/shelf.ts';
import { signed } from '../game/signed.ts';
import { withDeskIfThere } from './open-desk.ts';
import type { Io } from './io.ts';
import { columns } from './columns.ts';

interface Options {
  readonly library?: string;
  readonly json?: true;
  readonly archived?: true;
  readonly trash?: true;
  readonly all?: true;
  readonly tag?: string;
}

/** `tabletop list`: what stands on the shelf unless said. */
export function listCommand(options: Options, io: Io): void {
  const { library, json, tag } = options;
  const all = withDeskIfThere(library, io, (desk) => desk.list().sessions) ?? [];
  const sessions = all.filter(
    (session) => isAsked(session, options) && (tag === undefined || session.tags.includes(tag)),
  );
  if (json) io.out(`${JSON.stringify(sessions.map(asJson), null, 2)}\n`);
  else io.out(asTable(sessions));
}

/** Several of them together are all that is named. */
function isAsked({ keptIn }: KeptSession, { archived, trash, all }: Options): boolean {
  switch (keptIn) {
    case 'shelf':
      return all === true || !(archived || trash);
    case 'archive':
      return (all ?? archived) === true;
    case 'trash':
      return (all ?? trash) === true;
  }
}

function asJson(session: KeptSession) {
  const { id, title, status, rounds, moves, net, updatedAt, keptIn, tags } = session;
  return { id, title, status, rounds: rounds.total, moves, net, updatedAt, keptIn, tags };
}

const placeWords: Record<KeptSession['keptIn'], string> = {
  shelf: '',
  archive: 'archive',
  trash: 'trash',
};

/** A column in which nothing would stand is left out. */
const tableColumns: readonly {
  readonly head: string;
  readonly cell: (session: KeptSession) => string;
  readonly isOptional?: true;
}[] = [
  { head: 'Session', cell: ({ title }) => title },
  { head: 'Status', cell: ({ sample, status }) => (sample ? 'sample' : status) },
  { head: 'Rounds', cell: ({ rounds }) => `${rounds.closed} of ${rounds.total}` },
  { head: 'Moves', cell: ({ moves }) => String(moves) },
  { head: 'Net', cell: ({ net }) => signed(net) },
  {
    head: 'Last change',
    cell: ({ updatedAt }) => `${updatedAt.slice(0, 16).replace('T', ' ')}Z`,
  },
  { head: 'Kept in', cell: ({ keptIn }) => placeWords[keptIn], isOptional: true },
  { head: 'Tags', cell: ({ tags }) => tags.join(', '), isOptional: true },
  { head: 'Id', cell: ({ id }) => id },
];

function asTable(sessions: readonly KeptSession[]): string {
  if (sessions.length === 0) return 'No sessions.\n';
  const shown = tableColumns.filter(
    ({ cell, isOptional }) => !isOptional || sessions.some((session) => cell(session) !== ''),
  );
  const rows = sessions.map((session) => shown.map(({ cell }) => cell(session)));
  return columns([shown.map(({ head }) => head), ...rows]);
}
