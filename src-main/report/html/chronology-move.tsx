import type { ReportMove } from '../model/moves.ts';
import { signed } from '../../game/signed.ts';
import { EntryLink } from './entry-link.tsx';
import { anchors } from './links.ts';
import { MoveEvidence } from './move-evidence.tsx';
import { SeatMark, Sources, timeOf } from './parts.tsx';
import { PhotoFigures } from './photo-figures.tsx';
import type { Page, SectionProps } from './page.ts';

/** A move's row: what was declared, to whom, and what it came to. */
export function ChronologyMove({ page, move }: SectionProps & { readonly move: ReportMove }) {
  const { id, number, seat, action, effect, status, net, total, sources } = move;
  const isOut = status === 'withdrawn';
  const meta = metaText(page, move);
  const said = <span className="said">{action}</span>;
  return (
    <tr id={anchors.move(id)} className={rowClass(move)}>
      <th scope="row" className="no">
        <span>
          {number}
          <br />
          {timeOf(page, move.occurredAt)}
        </span>
      </th>
      <td>
        <SeatMark page={page} seat={seat} />
      </td>
      <td dir="auto">
        {isOut ? <s>{said}</s> : said}
        {effect && <i className="aside">{effect}</i>}
        <div className="small">
          {meta}
          <EntryLink page={page} version={move.version} after={meta} />
        </div>
        <PhotoFigures page={page} photos={move.attachments} />
        <MoveEvidence page={page} move={move} />
      </td>
      <td className="codes">{targetsText(page, move)}</td>
      {isOut ? (
        <td colSpan={3} className="small">
          withdrawn {timeOf(page, move.withdrawn?.at ?? null)}
        </td>
      ) : (
        <>
          <td className="n">
            <b>{signed(net)}</b>
          </td>
          <td className="n">{signed(total)}</td>
          <td>
            <Sources page={page} refs={sources} />
          </td>
        </>
      )}
    </tr>
  );
}

function rowClass({ knownTo, status }: ReportMove): string | undefined {
  if (status === 'withdrawn') return knownTo.isPrivate ? 'private out' : 'out';
  return knownTo.isPrivate ? 'private' : undefined;
}

function targetsText(page: Page, { targets }: ReportMove): string {
  if (targets.length === 0) return 'all';
  return targets
    .map(({ seat, name }) => (seat === null ? name : (page.codes.get(seat) ?? name)))
    .join(', ');
}

/** Instruments, who knew, who spoke, and when it was put down if that was later. */
function metaText(page: Page, move: ReportMove): string {
  const { instruments, knownTo, author, late, recordedAt, status, injects, deals } = move;
  return [
    ...instruments,
    ...(knownTo.isPrivate ? [`private, known to ${knownTo.words}`] : []),
    ...(author === '' ? [] : [`by ${author}`]),
    ...(late ? [`late, recorded ${timeOf(page, recordedAt)}`] : []),
    ...(status === 'unfinished' ? ['to be finished'] : []),
    ...injects.filter(Boolean).map((title) => `after inject ${title}`),
    ...deals,
  ].join(', ');
}
