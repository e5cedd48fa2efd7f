import { insufficientFor } from '../../../src-main/game/ratings.ts';
import { valueOf } from '../../../src-main/game/scoring.ts';
import type { Move, SessionState } from '../../../src-main/game/state.ts';
import type { Pack } from '../../../src-main/scenario/pack.ts';
import { evaluatorName } from '../../parts/person-name.ts';
import styles from './move-evidence.module.css';

interface NotRatedProps {
  readonly move: Move;
  readonly pack: Pack;
  readonly state: SessionState;
}

/** What no number comes of: nobody rated it, or whoever did found too little to go by. */
export function NotRated({ move, pack, state }: NotRatedProps) {
  const open = pack.criteria.filter(({ id }) => valueOf(move, id) === null);
  if (open.length === 0) return null;
  return (
    <section className={styles.feeds} aria-label="Without a value">
      <h4 className={styles.heading}>Without a value, which is not a value of 0</h4>
      <ul>
        {open.map(({ id, name }) => {
          const unsure = insufficientFor(move, id).map((one) => evaluatorName(state, one));
          return (
            <li key={id} className={styles.figure}>
              <span>
                {id} {name}
              </span>
              <span>
                {unsure.length > 0 ? `insufficient evidence: ${unsure.join('; ')}` : 'not rated'}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
