import { SectionFrame, Sources } from './parts.tsx';
import type { SectionProps } from './page.ts';

/** Imperatives by round: a word for each. */
export function ImperativeTable({ page, hasReasons }: SectionProps & { hasReasons: boolean }) {
  const { imperatives, outcome, roundWord } = page.model;
  if (imperatives.length === 0) return null;
  const rounds = imperatives[0]?.rounds ?? [];
  return (
    <table className="imperatives keep">
      <caption>
        <b>Imperatives by {roundWord.toLowerCase()}</b> {outcome.conclusion}
      </caption>
      <thead className="vh">
        <tr>
          <th scope="col">Imperative</th>
          {rounds.map(({ number }) => (
            <th scope="col" key={number}>
              {roundWord} {number}
            </th>
          ))}
          {hasReasons && <th scope="col">Source</th>}
        </tr>
      </thead>
      <tbody>
        {imperatives.map(({ id, name, source, rounds: assessed }) => (
          <tr key={id}>
            <th scope="row">
              <b>{id}</b> {name}
            </th>
            {assessed.map(({ number, value, word, reason }) => (
              <td key={number}>
                <span className="n3">{number}</span>{' '}
                {value === null || value === 0 ? word : <b>{word}</b>}
                {hasReasons && reason && (
                  <div className="small" dir="auto">
                    {reason}
                  </div>
                )}
              </td>
            ))}
            {hasReasons && (
              <td>
                <Sources page={page} refs={source} />
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function ImperativesSection({ page }: SectionProps) {
  const { imperatives, audience, roundWord } = page.model;
  const isControl = audience.id === 'control';
  return (
    <SectionFrame id="imperatives">
      <p>
        {isControl
          ? `Assessed at the end of each ${roundWord.toLowerCase()}, from lost to secured, with a reason.`
          : 'Control assesses the imperatives; this view does not hold what it found.'}
      </p>
      {isControl && imperatives.length > 0 && <ImperativeTable page={page} hasReasons />}
    </SectionFrame>
  );
}
