import type { LibraryPage } from '../../../src-main/contract/shelf.ts';
import { shelfFilters, type ShelfFilter } from '../../../src-main/contract/shelf-words.ts';
import { addressOf } from '../../client/route.ts';
import type { Filter } from './library-rows.ts';
import styles from './filter-rail.module.css';

interface FilterRailProps {
  readonly page: LibraryPage | null;
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
}

const names: Record<ShelfFilter, string> = {
  all: 'All',
  running: 'Running',
  planned: 'Planned',
  finished: 'Finished',
  forks: 'Forks',
  sample: 'Sample',
  archived: 'Archived',
  trash: 'Trash',
};

/** The sample has a line before it is in the library. */
function countOf(page: LibraryPage | null, show: ShelfFilter): number {
  if (!page) return 0;
  const awaited = page.offersSample && page.total > 0 && (show === 'all' || show === 'sample');
  return page.counts[show] + (awaited ? 1 : 0);
}

export function FilterRail({ page, filter, onFilter }: FilterRailProps) {
  const tags = page?.tags ?? [];
  return (
    <div className={styles.rail}>
      <nav aria-labelledby="library-filters">
        <h2 id="library-filters" className={styles.title}>
          Sessions
        </h2>
        <ul>
          {shelfFilters.map((show) => (
            <Item
              key={show}
              name={names[show]}
              count={countOf(page, show)}
              isChosen={filter.tag === undefined && filter.show === show}
              onChoose={() => onFilter({ show })}
            />
          ))}
        </ul>
      </nav>
      {tags.length > 0 && (
        <nav aria-labelledby="library-tags">
          <h2 id="library-tags" className={styles.title}>
            Tags
          </h2>
          <ul>
            {tags.map(({ tag, count }) => (
              <Item
                key={tag}
                name={tag}
                count={count}
                isChosen={filter.tag === tag}
                onChoose={() => onFilter({ show: 'all', tag })}
              />
            ))}
          </ul>
        </nav>
      )}
      {/* Whole or not at all: what comes in bits moves away under a click. */}
      {page && (
        <section aria-labelledby="library-packs">
          <h2 id="library-packs" className={styles.title}>
            Packs
          </h2>
          <ul>
            {page.packs.map(({ id, version, title }) => (
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
      )}
    </div>
  );
}

interface ItemProps {
  readonly name: string;
  readonly count: number;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function Item({ name, count, isChosen, onChoose }: ItemProps) {
  return (
    <li>
      <button
        type="button"
        className={styles.item}
        aria-current={isChosen ? 'true' : undefined}
        onClick={onChoose}
      >
        <span className={styles.name}>{name}</span> <span className={styles.count}>{count}</span>
      </button>
    </li>
  );
}
