import type { LastingEffect, ReportProject } from '../model/lasting.ts';
import { MoveLink, SeatMark, SectionFrame, timeOf } from './parts.tsx';
import type { SectionProps } from './page.ts';

/** What goes on beyond the move that brought it about, and what is built in stages. */
export function LastingSection({ page }: SectionProps) {
  const { effects, projects } = page.model.lasting;
  return (
    <SectionFrame id="lasting">
      {effects.length === 0 ? (
        <p>No move has a lasting effect.</p>
      ) : (
        <Effects page={page} effects={effects} />
      )}
      {projects.length === 0 ? (
        <p>No project has stages.</p>
      ) : (
        projects.map((project) => <Project key={project.name} page={page} project={project} />)
      )}
    </SectionFrame>
  );
}

function Effects({ page, effects }: SectionProps & { readonly effects: readonly LastingEffect[] }) {
  return (
    <table className="plain">
      <caption>
        <b>Lasting effects</b> those still in force first
      </caption>
      <thead>
        <tr>
          <th scope="col">Effect</th>
          <th scope="col">Of</th>
          <th scope="col">Since</th>
          <th scope="col">Now</th>
        </tr>
      </thead>
      <tbody>
        {effects.map(({ move, effect, since, knownTo, stopped }) => (
          <tr key={move.id}>
            <th scope="row" dir="auto">
              <span className="said">{effect}</span>
              {knownTo.isPrivate && <div className="small">private, known to {knownTo.words}</div>}
            </th>
            <td>
              <SeatMark page={page} seat={move.seat} /> <MoveLink page={page} move={move} />
            </td>
            <td>{timeOf(page, since)}</td>
            <td dir="auto">
              {stopped === null
                ? 'in force'
                : `stopped ${timeOf(page, stopped.at)} by ${stopped.by}${stopped.reason && `: ${stopped.reason}`}`}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Project({ page, project }: SectionProps & { readonly project: ReportProject }) {
  return (
    <table className="plain">
      <caption>
        <b>
          <bdi>{project.name}</bdi>
        </b>{' '}
        a project in stages
      </caption>
      <thead>
        <tr>
          <th scope="col">Stage</th>
          <th scope="col">Move</th>
          <th scope="col">Result</th>
        </tr>
      </thead>
      <tbody>
        {project.stages.map(({ move, at, of, result }) => (
          <tr key={move.id}>
            <th scope="row">
              {at} of {of}
            </th>
            <td>
              <SeatMark page={page} seat={move.seat} /> <MoveLink page={page} move={move} />
            </td>
            <td>{result}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
