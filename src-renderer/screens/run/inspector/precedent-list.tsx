import { useState } from 'react';
import type { Rating } from '../../../../src-main/game/event/scores.ts';
import type { Precedent } from '../../../../src-main/game/precedents.ts';
import { moveNumber, moveTitle } from '../../../../src-main/game/find.ts';
import { Button } from '../../../parts/button.tsx';
import styles from './precedent-list.module.css';

/** A revealed move that got the same level, and who saw it so. */
export interface NamedPrecedent extends Precedent {
  readonly who: string;
}

export type PrecedentsOf = (criterion: string, level: Rating) => readonly NamedPrecedent[];

/** Earlier moves at the level at hand; each opens in place, so that the sheet stays as it is. */
export function PrecedentList({ precedents }: { readonly precedents: readonly NamedPrecedent[] }) {
  const [open, setOpen] = useState<string | null>(null);
  if (precedents.length === 0) return null;
  return (
    <div className={styles.precedents}>
      <p className={styles.head}>Earlier moves at this level</p>
      <ul className={styles.list} aria-label="Earlier moves at this level">
        {precedents.map(({ move, who, reasons }) => (
          <li key={move.id}>
            <Button
              variant="link"
              size="small"
              isExpanded={open === move.id}
              onPress={() => setOpen(open === move.id ? null : move.id)}
            >
              {moveNumber(move)} {moveTitle(move)}
            </Button>{' '}
            <span className={styles.who}>{who}</span>
            {open === move.id && (
              <div className={styles.move}>
                <p>{move.action}</p>
                {reasons.map((reason) => (
                  <p key={reason} className={styles.reason}>
                    {reason}
                  </p>
                ))}
              </div>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
