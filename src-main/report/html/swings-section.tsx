import type { Swing } from '../model/swings.ts';
import { signed } from '../../game/signed.ts';
import { CriterionCode, MoveLink, SeatMark, SectionFrame, Sources } from './parts.tsx';
import type { SectionProps } from './page.ts';
import { ratingsText, reasonsText, valueText } from '../words/score-words.ts';

export function SwingsSection({ page }: SectionProps) {
  const { swings, board } = page.model;
  return (
    <SectionFrame id="swings">
      {swings.length === 0 ? (
        <p>No scored move has moved the position.</p>
      ) : (
        <>
          <p>The moves that took {board.protagonist.name}’s position farthest, and why.</p>
          {swings.map((swing) => (
            <SwingTable key={swing.move.id} page={page} swing={swing} />
          ))}
        </>
      )}
    </SectionFrame>
  );
}

function SwingTable({ page, swing }: SectionProps & { readonly swing: Swing }) {
  const { move, net, total, scores, sources } = swing;
  return (
    <table className="plain swing coded keep">
      <caption>
        <b className="net">{signed(net)}</b> <SeatMark page={page} seat={move.seat} />{' '}
        <MoveLink page={page} move={move} />
        <span className="small">
          {' '}
          to {signed(total)} <Sources page={page} refs={sources} />
        </span>
      </caption>
      <thead className="vh">
        <tr>
          <th scope="col">Criterion</th>
          <th scope="col">Value</th>
          <th scope="col">Ratings and reasons</th>
        </tr>
      </thead>
      <tbody>
        {scores.map((score) => (
          <tr key={score.criterion}>
            <th scope="row">
              <CriterionCode page={page} id={score.criterion} />
            </th>
            <td className="n">{valueText(score)}</td>
            <td dir="auto">
              {ratingsText(score)}. <span className="said">{reasonsText(score)}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
