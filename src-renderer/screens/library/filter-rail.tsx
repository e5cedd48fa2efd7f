import type { SessionSummary } from '../../../src-main/contract/summary.ts';
import { addressOf } from '../../client/route.ts';
import { filters, packsOf, passes, type Filter } from './library-rows.ts';
import styles from './filter-rail.module.css';

interface FilterRailProps {
  readonly sessions: readonly SessionSummary[];
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
}

const names: Record<Filter, string> = {
  all: 'All',
  running: 'Running',
  planned: 'Planned',
  finished: 'Finished',
  forks: 'Forks',
  sample: 'Sample',
};

export function FilterRail({ sessions, filter, onFilter }: FilterRailProps) {
  const packs = packsOf(sessions);
  return (
    <div className={styles.rail}>
      <nav aria-labelledby="library-filters">
        <h2 id="library-filters" className={styles.title}>
          Sessions
        </h2>
        <ul>
          {filters.map((id) => (
            <li key={id}>
              <button
                type="button"
                className={styles.item}
                aria-current={id === filter ? 'true' : undefined}
                onClick={() => onFilter(id)}
              >
                <span>{names[id]}</span>{' '}
                <span className={styles.count}>
                  {sessions.filter((session) => passes(session, id)).length}
                </span>
              </button>
            </li>
          ))}
        </ul>
      </nav>
      <section aria-labelledby="library-packs">
        <h2 id="library-packs" className={styles.title}>
          Packs
        </h2>
        <ul>
          {packs.map(({ id, version, title }) => (
            <li key={`${id} ${version}`} className={styles.pack}>
              <span>{title}</span> <span className={styles.count}>{version}</span>
            </li>
          ))}
          <li>
            <a className={styles.all} href={addressOf({ screen: 'packs' })}>
              All packs
            </a>
          </li>
        </ul>
      </section>
    </div>
  );
}
