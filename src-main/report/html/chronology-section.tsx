import { dealWords } from '../words/labels.ts';
import type {
  ChronologyEntry,
  ChronologyRound,
  ReportInject,
  ReportNote,
} from '../model/chronology.ts';
import type { ReportDeal } from '../model/deals.ts';
import { listed } from '../words/counts.ts';
import { ChronologyMove } from './chronology-move.tsx';
import { EntryLink } from './entry-link.tsx';
import { MaybeLink, SeatMark, SectionFrame, timeOf } from './parts.tsx';
import type { Page, SectionProps } from './page.ts';
import { PhotoFigures } from './photo-figures.tsx';

export function ChronologySection({ page }: SectionProps) {
  const { chronology, agreement, roundWord } = page.model;
  const { evaluators } = agreement;
  return (
    <SectionFrame id="chronology">
      {chronology.length === 0 ? (
        <p>No {roundWord.toLowerCase()} has been opened.</p>
      ) : (
        <>
          <p>
            Net is the reconciled score, or the mean of the evaluators, benefits less fears. Hatched
            moves were known only to those named. Source is what stands behind the criterion that
            weighed most.
            {evaluators.length > 1 &&
              ` Behind each score stand the ratings of ${listed(evaluators.map(({ name }) => name))}, in that order.`}
          </p>
          <table className="chronology">
            <caption className="vh">Everything that happened, by {roundWord.toLowerCase()}</caption>
            <thead>
              <tr>
                <th scope="col">
                  <span className="vh">Number and time</span>
                </th>
                <th scope="col">Seat</th>
                <th scope="col">Action</th>
                <th scope="col">To</th>
                <th scope="col" className="n">
                  Net
                </th>
                <th scope="col" className="n">
                  Total
                </th>
                <th scope="col">Source</th>
              </tr>
            </thead>
            {chronology.map((round) => (
              <RoundRows key={round.number} page={page} round={round} />
            ))}
          </table>
        </>
      )}
    </SectionFrame>
  );
}

function RoundRows({ page, round }: SectionProps & { readonly round: ChronologyRound }) {
  const { number, name, openedAt, closedAt, entries, attachments } = round;
  const day = openedAt === null ? '' : page.clock.day(openedAt);
  const until = timeOf(page, closedAt);
  return (
    <tbody>
      <tr className="round">
        <th colSpan={7} scope="rowgroup">
          {page.model.roundWord} {number} <i>{name}</i>
          <span className="when">
            {day}, {timeOf(page, openedAt)}
            {until && `–${until}`}
          </span>
        </th>
      </tr>
      {entries.map((entry, place) => (
        <Entry key={place} page={page} entry={entry} />
      ))}
      {attachments.length > 0 && (
        <tr>
          <td colSpan={7} className="small">
            <PhotoFigures page={page} photos={attachments} />
          </td>
        </tr>
      )}
      {entries.length === 0 && attachments.length === 0 && (
        <tr>
          <td colSpan={7}>Nothing happened in this {page.model.roundWord.toLowerCase()}.</td>
        </tr>
      )}
    </tbody>
  );
}

function Entry({ page, entry }: SectionProps & { readonly entry: ChronologyEntry }) {
  switch (entry.kind) {
    case 'move':
      return <ChronologyMove page={page} move={entry.move} />;
    case 'inject':
      return <InjectRow page={page} inject={entry} />;
    case 'deal':
      return <DealRow page={page} deal={entry} />;
    case 'note':
      return <NoteRow page={page} note={entry} />;
  }
}

function InjectRow({ page, inject }: SectionProps & { readonly inject: ReportInject }) {
  const { label, at, title, text, knownTo, version } = inject;
  return (
    <tr className={knownTo.isPrivate ? 'private' : undefined}>
      <th scope="row" className="no">
        <span>
          {label}
          <br />
          {timeOf(page, at)}
        </span>
      </th>
      <td>
        <SeatMark page={page} seat="control" />
      </td>
      <td colSpan={5} dir="auto">
        <b>{title}</b> <i className="said">{text}</i>
        <div className="small">
          Inject, to {knownTo.words}
          <EntryLink page={page} version={version} after="Inject" />
        </div>
      </td>
    </tr>
  );
}

function DealRow({ page, deal }: SectionProps & { readonly deal: ReportDeal }) {
  const { label, at, parties, terms, due, knownTo, history } = deal;
  return (
    <tr className={knownTo.isPrivate ? 'private' : undefined}>
      <th scope="row" className="no">
        <span>
          {label}
          <br />
          {timeOf(page, at)}
        </span>
      </th>
      <td className="codes">{codesOf(page, parties)}</td>
      <td colSpan={5} dir="auto">
        <span className="said">{terms}</span>
        <div className="small">
          Deal{knownTo.isPrivate && `, private, known to ${knownTo.words}`}
          {due !== null && `, due in ${page.model.roundWord.toLowerCase()} ${due}`}
          {history.map(({ status, at: when, move, reason }, place) => (
            <span key={place}>
              {`, ${dealWords[status]} ${timeOf(page, when)}`}
              {move && (
                <>
                  {' by '}
                  <MaybeLink href={page.links.move(move.id)}>{move.number}</MaybeLink>
                </>
              )}
              {reason && ` (${reason})`}
            </span>
          ))}
        </div>
      </td>
    </tr>
  );
}

function codesOf(page: Page, seats: readonly string[]): string {
  return seats.map((seat) => page.codes.get(seat) ?? seat).join(' ');
}

function NoteRow({ page, note }: SectionProps & { readonly note: ReportNote }) {
  const { at, text, speaker, isStruck, about, knownTo } = note;
  return (
    <tr className={knownTo.isPrivate ? 'private' : undefined}>
      <th scope="row" className="no">
        <span>{timeOf(page, at)}</span>
      </th>
      <td>Note</td>
      <td colSpan={5} dir="auto">
        {isStruck ? <s className="said">{text}</s> : <i className="said">{text}</i>}
        <div className="small">
          {listed([isStruck ? 'struck' : '', speaker, `for ${knownTo.words}`].filter(Boolean))}
          {about && (
            <>
              {', on '}
              <MaybeLink href={page.links.move(about.id)}>{about.number}</MaybeLink>
            </>
          )}
        </div>
      </td>
    </tr>
  );
}
