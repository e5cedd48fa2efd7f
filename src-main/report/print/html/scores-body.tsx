import type { ScoresPage } from '../model/scores.ts';
import { levels } from '../model/scores.ts';

const blank = '\u00a0';
const levelText = (level: string) =>
  level === '0' ? '0' : level.startsWith('-') ? `−${level.slice(1)}` : `+${level}`;

export function ScoresBody({ page: { criteria, columns, rows } }: { readonly page: ScoresPage }) {
  return (
    <>
      {criteria.map(({ id, kind, name, question, levels: words }) => (
        <section key={id} className="criterion">
          <h2>
            <span className={kind}>{id}</span> {name}
            <i>{kind === 'fear' ? ' fear, + is worse' : ' benefit, + is better'}</i>
          </h2>
          {question !== '' && <p className="question">{question}</p>}
          <div className="levels">
            {levels.map((level, place) => (
              <p key={level}>
                <b>{levelText(level)}</b> {words[place]}
              </p>
            ))}
          </div>
        </section>
      ))}
      {rows > 0 && <Cells columns={columns} rows={rows} />}
    </>
  );
}

function Cells({ columns, rows }: Pick<ScoresPage, 'columns' | 'rows'>) {
  return (
    <table className="cells">
      <thead>
        <tr>
          <th className="move">Round, seat, move</th>
          {columns.map((id) => (
            <th key={id} className="cell">
              {id}
            </th>
          ))}
          <th>Why</th>
        </tr>
      </thead>
      <tbody>
        {Array.from({ length: rows }, (_, row) => (
          <tr key={row}>
            <td>{blank}</td>
            {columns.map((id) => (
              <td key={id}>{blank}</td>
            ))}
            <td>{blank}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
