import { useRef, useState, type KeyboardEvent } from 'react';
import { Button } from '../../parts/button.tsx';
import { useDebounced } from './use-debounced.ts';
import { FoundFilters } from './found-filters.tsx';
import { FoundHit } from './found-hit.tsx';
import { groupsOf, noNarrowing, type Narrowing } from './found-groups.ts';
import { MarkToggle } from './mark-toggle.tsx';
import { useSearch } from './use-search.ts';
import styles from './found-list.module.css';

/** Milliseconds of rest before what is typed is looked for. */
const rest = 120;

/** Titles first, then what was said, session by session; each leads into the replay. */
export function FoundList({ words }: { readonly words: string }) {
  const [narrowing, setNarrowing] = useState<Narrowing>(noNarrowing);
  const { found, trouble, more } = useSearch(useDebounced(words, rest), narrowing);
  const list = useRef<HTMLDivElement>(null);
  const { titles, groups } = groupsOf(found?.hits ?? []);

  /** The arrows go from hit to hit, as J and K do in a list. */
  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const by = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 }[event.key];
    const hits = [...(list.current?.querySelectorAll<HTMLElement>('[data-hit]') ?? [])];
    const at = hits.findIndex((hit) => hit === document.activeElement);
    if (by === undefined || at < 0) return;
    event.preventDefault();
    hits[at + by]?.focus();
  }

  return (
    <section className={styles.found} aria-label="Found">
      <FoundFilters narrowing={narrowing} onChange={setNarrowing} />
      {trouble && (
        <p role="alert" className={styles.none}>
          {trouble}
        </p>
      )}
      <div ref={list} className={styles.list} onKeyDown={onKeyDown}>
        {found && (
          <p className={styles.count} role="status">
            {countText(found.hits.length, found.next !== null)}
          </p>
        )}
        {titles.length > 0 && (
          <section aria-labelledby="found-titles">
            <h2 id="found-titles" className={styles.head}>
              Sessions
            </h2>
            <ul>
              {titles.map((hit) => (
                <FoundHit key={hit.id} hit={hit} isTitle />
              ))}
            </ul>
          </section>
        )}
        {groups.map(({ sessionId, title, isArchived, hits }) => (
          <section key={sessionId} aria-label={title}>
            <h2 className={styles.session}>
              <bdi>{title}</bdi>
              <MarkToggle session={{ id: sessionId, title }} isSelected={false} />
              {isArchived && <span className={styles.archived}>Archived</span>}
            </h2>
            <ul>
              {hits.map((hit) => (
                <FoundHit key={hit.id} hit={hit} />
              ))}
            </ul>
          </section>
        ))}
        {found && found.next !== null && (
          <p className={styles.more}>
            <Button onPress={more}>Show more</Button>
          </p>
        )}
      </div>
    </section>
  );
}

function countText(count: number, hasMore: boolean): string {
  if (count === 0) return 'Nothing found.';
  if (hasMore) return `The first ${count}`;
  return count === 1 ? '1 found' : `${count} found`;
}
