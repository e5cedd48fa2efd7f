import type { SearchHit } from '../../../src-main/contract/shelf.ts';
import { letterOf } from '../../../src-main/report/comparison/letter.ts';
import { addressOf, type Route } from '../../client/route.ts';
import { classes } from '../../parts/classes.ts';
import { dateText, timeText } from '../../parts/time.ts';
import { useMarks } from '../compare/marks.ts';
import { isToCome, placeText } from './found-groups.ts';
import styles from './found-list.module.css';

interface FoundHitProps {
  readonly hit: SearchHit;
  /** The session itself, by its title. */
  readonly isTitle?: boolean;
}

function routeOf(hit: SearchHit): Route {
  const { kind, status, sessionId, version, about } = hit;
  if (isToCome(hit)) return { screen: 'run', sessionId, inject: about };
  if (kind !== 'session') return { screen: 'replay', sessionId, at: version };
  const screens = {
    planned: 'setup',
    running: 'run',
    finished: 'replay',
    sample: 'replay',
  } as const;
  return { screen: screens[status], sessionId };
}

export function FoundHit({ hit, isTitle = false }: FoundHitProps) {
  const { excerpt, at, isWithdrawn, isArchived } = hit;
  return (
    <li>
      <a
        className={styles.hit}
        href={addressOf(routeOf(hit))}
        data-hit={hit.id}
        data-found-in={hit.sessionId}
      >
        {!isTitle && <span className={styles.place}>{placeText(hit)}</span>}
        <bdi className={classes(styles.text, isTitle && styles.name, isWithdrawn && styles.gone)}>
          {isTitle && <FoundMark sessionId={hit.sessionId} />}
          {excerpt.map(({ text, isHit }, index) =>
            // The parts of one excerpt never change places.
            // oxlint-disable-next-line react/no-array-index-key
            isHit ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
          )}
        </bdi>
        <span className={styles.when}>
          {isTitle && isArchived && 'Archived, '}
          {!isToCome(hit) && dateText(at)}
          {!isTitle && !isToCome(hit) && ` ${timeText(at)}`}
        </span>
      </a>
    </li>
  );
}

/** The letter its session has among those that are marked. */
function FoundMark({ sessionId }: { readonly sessionId: string }) {
  const place = useMarks().ids.indexOf(sessionId);
  if (place < 0) return null;
  return (
    <span className={styles.letter}>
      <span className="visually-hidden">marked as </span>
      {letterOf(place)}
    </span>
  );
}
