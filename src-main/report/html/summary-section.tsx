import { PositionChart } from '../charts/position-chart.tsx';
import { anchors } from './links.ts';
import { ImperativeTable } from './imperatives-section.tsx';
import { MoveLink, Prose } from './parts.tsx';
import type { SectionProps } from './page.ts';
import { SeatMatrix } from './seat-matrix.tsx';
import { TrajectoryTable } from './trajectory-table.tsx';

/** In px; Letter is the lower paper, and a page of it holds as much. */
const chartHeights = { A4: 208, Letter: 148 } as const;

/** Page 1 answers alone. */
export function SummarySection({ page }: SectionProps) {
  const { model } = page;
  const { summary, title, audience, trajectory, board, roundWord } = model;
  const table = page.links.section('trajectory');
  return (
    <section id={anchors.section('summary')}>
      <h1 dir="auto">{summary.headline || title}</h1>
      {audience.statement && <p className="view">{audience.statement}</p>}
      <div className="standfirst">
        {summary.text && <Prose text={summary.text} />}
        <Facts page={page} isAside={summary.text !== ''} />
      </div>
      <dl className="figures">
        {summary.figures.map(({ label, value, note, tone }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd className={tone === null ? 'value' : `value ${tone === 'fear' ? 'fea' : 'ben'}`}>
              {value}
            </dd>
            <dd>{note}</dd>
          </div>
        ))}
      </dl>
      <figure>
        <figcaption>
          <b>Trajectory</b> {trajectory.caption}
          {table !== null && trajectory.points.length > 0 && (
            <>
              ; <a href={table}>table</a> in Trajectory
            </>
          )}
        </figcaption>
        <PositionChart
          points={trajectory.points}
          rounds={trajectory.rounds}
          pack={board}
          width={662}
          height={chartHeights[model.paper]}
          options={{ falls: 2, roundWord }}
        />
      </figure>
      <SeatMatrix page={page} caption="Who moved what" />
      {audience.id === 'control' && <ImperativeTable page={page} hasReasons={false} />}
      {table === null && <TrajectoryTable page={page} />}
    </section>
  );
}

function Facts({ page, isAside }: SectionProps & { readonly isAside: boolean }) {
  return (
    <p className={isAside ? 'facts' : undefined}>
      {page.model.summary.facts.map(({ text, move }, place) => (
        <span key={place}>
          {text}
          {move && (
            <>
              {' '}
              <MoveLink page={page} move={move} />.
            </>
          )}{' '}
        </span>
      ))}
    </p>
  );
}
