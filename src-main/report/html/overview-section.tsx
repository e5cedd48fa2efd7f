import { counted } from '../words/counts.ts';
import { signed } from '../../game/signed.ts';
import { SectionFrame, timeOf } from './parts.tsx';
import type { SectionProps } from './page.ts';

export function OverviewSection({ page }: SectionProps) {
  const { overview, roundWord } = page.model;
  const { rows, rounds } = overview;
  return (
    <SectionFrame id="overview">
      <table className="plain facts keep">
        <caption>
          <b>The exercise</b>
        </caption>
        <tbody>
          {rows.map(({ label, text }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td dir="auto">{text}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <table className="plain">
        <caption>
          <b>{roundWord}s</b> as planned, in minutes, and as played
        </caption>
        <thead>
          <tr>
            <th scope="col">{roundWord}</th>
            <th scope="col">Planned</th>
            <th scope="col">Played</th>
            <th scope="col">Moves</th>
            <th scope="col" className="n">
              Net
            </th>
          </tr>
        </thead>
        <tbody>
          {rounds.map((round) => (
            <tr key={round.number}>
              <th scope="row">
                {round.number} <i>{round.name}</i>
              </th>
              <td>{round.planned}</td>
              <td>{playedText(timeOf(page, round.openedAt), timeOf(page, round.closedAt))}</td>
              <td>
                {round.moves}
                {round.withdrawn > 0 && `, ${counted(round.withdrawn, 'withdrawn', 'withdrawn')}`}
              </td>
              <td className="n">{signed(round.net)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </SectionFrame>
  );
}

function playedText(from: string, to: string): string {
  if (from === '') return 'not played';
  return to === '' ? `from ${from}` : `${from}–${to}`;
}

export function ReadingSection({ page }: SectionProps) {
  return (
    <SectionFrame id="reading">
      {page.model.reading.map((paragraph, place) => (
        <p key={place}>{paragraph}</p>
      ))}
    </SectionFrame>
  );
}
