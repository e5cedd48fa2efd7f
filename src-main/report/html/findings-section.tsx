import type { ReportFinding } from '../model/findings.ts';
import { MoveNumbers, SectionFrame } from './parts.tsx';
import type { SectionProps } from './page.ts';

export function FindingsSection({ page }: SectionProps) {
  const { findings, audience } = page.model;
  if (audience.id !== 'control') {
    return (
      <SectionFrame id="findings">
        <p>Control keeps the findings; this view does not hold them.</p>
      </SectionFrame>
    );
  }
  return (
    <SectionFrame id="findings">
      <h3>Strengths</h3>
      <FindingList page={page} findings={findings.strengths} />
      <h3>Areas for improvement</h3>
      <FindingList page={page} findings={findings.areas} />
    </SectionFrame>
  );
}

function FindingList({ page, findings }: SectionProps & { findings: readonly ReportFinding[] }) {
  if (findings.length === 0) return <p>None recorded.</p>;
  return (
    <ul>
      {findings.map(({ id, text, moves }) => (
        <li key={id} dir="auto">
          {text}{' '}
          {moves.length > 0 && (
            <span className="small">
              (<MoveNumbers page={page} moves={moves} />)
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

export function PlanSection({ page }: SectionProps) {
  const { plan, audience } = page.model;
  return (
    <SectionFrame id="plan">
      {plan.length === 0 ? (
        <p>
          {audience.id === 'control'
            ? 'No action is planned.'
            : 'Control keeps the improvement plan; this view does not hold it.'}
        </p>
      ) : (
        <table className="plain">
          <caption className="vh">Improvement plan</caption>
          <thead>
            <tr>
              <th scope="col">Issue</th>
              <th scope="col">Corrective action</th>
              <th scope="col">Owner</th>
              <th scope="col">Start</th>
              <th scope="col">Completion</th>
            </tr>
          </thead>
          <tbody>
            {plan.map(({ issue, action, owner, start, completion }, place) => (
              <tr key={place}>
                <th scope="row" dir="auto">
                  {issue}
                </th>
                <td dir="auto">{action}</td>
                <td dir="auto">{owner || '–'}</td>
                <td dir="auto">{start || '–'}</td>
                <td dir="auto">{completion || '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </SectionFrame>
  );
}
