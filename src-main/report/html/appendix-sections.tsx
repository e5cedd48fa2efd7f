import { levelText } from '../../game/signed.ts';
import { anchors } from './links.ts';
import { SectionFrame, Sources } from './parts.tsx';
import type { SectionProps } from './page.ts';

export function ParticipantsSection({ page }: SectionProps) {
  const { statement, rows } = page.model.participants;
  return (
    <SectionFrame id="participants">
      {statement && <p>{statement}</p>}
      {rows.length > 0 && (
        <table className="plain">
          <caption className="vh">Participants</caption>
          <thead>
            <tr>
              <th scope="col">Name</th>
              <th scope="col">Affiliation</th>
              <th scope="col">Part</th>
              <th scope="col">Seat</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, affiliation, part, seat, lead }, place) => (
              <tr key={place}>
                <th scope="row" dir="auto">
                  {name}
                </th>
                <td dir="auto">{affiliation || '–'}</td>
                <td>{part}</td>
                <td>
                  {seat || '–'}
                  {lead && ', lead'}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </SectionFrame>
  );
}

const levels = ['2', '1', '0', '-1', '-2'] as const;

export function RubricSection({ page }: SectionProps) {
  const { article, criteria, imperatives, paragraphs } = page.model.rubric;
  return (
    <SectionFrame id="rubric">
      {criteria.map(({ id, kind, name, question, levels: words, weight, source }) => (
        <table key={id} id={anchors.anchor(id)} className="plain anchors keep">
          <caption>
            <b className={kind === 'fear' ? 'fea' : 'ben'}>{id}</b> <b>{name}</b> {question}{' '}
            {weight !== 1 && `Weight ${weight}. `}
            <Sources page={page} refs={source} />
          </caption>
          <thead className="vh">
            <tr>
              <th scope="col">Level</th>
              <th scope="col">Anchor</th>
            </tr>
          </thead>
          <tbody>
            {levels.map((level) => (
              <tr key={level}>
                <th scope="row" className="n">
                  {levelText(level)}
                </th>
                <td>{words[level]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
      <table className="plain">
        <caption>
          <b>Imperatives</b>
        </caption>
        <tbody>
          {imperatives.map(({ id, name, description, source }) => (
            <tr key={id}>
              <th scope="row">
                {id} {name}
              </th>
              <td>{description}</td>
              <td>
                <Sources page={page} refs={source} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <table className="plain anchors">
        <caption>
          <b>Evidence</b> “{article.title}”{article.author && `, ${article.author}`}, paragraph by
          paragraph, in the words of the pack
        </caption>
        <tbody>
          {paragraphs.map(({ ref, gist }) => (
            <tr key={ref} id={anchors.paragraph(ref)}>
              <th scope="row">{ref}</th>
              <td>{gist}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </SectionFrame>
  );
}
