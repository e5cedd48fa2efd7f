import { useMemo } from 'react';
import { countedIn, type Comparison } from '../../../src-main/report/comparison.ts';
import { findMove } from '../../../src-main/game/find.ts';
import { Drawer } from '../../parts/drawer.tsx';
import { Segmented } from '../../parts/segmented.tsx';
import { Evidence } from '../evidence/evidence.tsx';
import { subjectKey } from '../evidence/reading-name.ts';
import { useFigures } from '../evidence/use-figures.ts';
import { useAsking, type AskedFigure } from './asked-figure.ts';
import { openMove } from './open-move.ts';
import type { ReadSession } from './use-compared.ts';
import styles from './compared-evidence.module.css';

interface ComparedEvidenceProps {
  readonly comparison: Comparison;
  readonly sessions: readonly ReadSession[];
  readonly asked: AskedFigure;
}

/** What a number of one session is made of, over the same moves as the number; others a key away. */
export function ComparedEvidence({ comparison, sessions, asked }: ComparedEvidenceProps) {
  const { sides, counts } = comparison;
  const { ask, close } = useAsking();
  return (
    <section className={styles.evidence} aria-label="Evidence">
      <Drawer
        title={`Evidence, ${asked.isOfAll ? 'over everything' : counts}`}
        onClose={close}
        foot="Every entry carries the hash of the one before."
      >
        <div className={styles.sides}>
          <Segmented
            label="Session"
            size="small"
            wide
            options={sides.map(({ id, letter }) => ({ id, label: letter }))}
            value={asked.sessionId}
            onChange={(sessionId) => ask({ ...asked, sessionId })}
          />
        </div>
        <Way
          key={`${asked.sessionId} ${subjectKey(asked.figure)}`}
          {...{ comparison, sessions, asked }}
        />
      </Drawer>
    </section>
  );
}

function Way({ comparison, sessions, asked }: ComparedEvidenceProps) {
  const figures = useFigures(asked.figure);
  const place = comparison.sides.findIndex(({ id }) => id === asked.sessionId);
  const session = sessions[place];
  const state = useMemo(
    () => session && (asked.isOfAll ? session.state : countedIn(comparison, place, session.state)),
    [session, asked.isOfAll, comparison, place],
  );
  if (!session || !state) return null;
  return (
    <Evidence
      {...{ figures, state }}
      pack={session.pack}
      events={session.events}
      moveWords="Show in the replay"
      onMove={(moveId) => {
        const move = findMove(state, moveId);
        const from = document.activeElement;
        if (move && from instanceof HTMLElement) openMove(asked.sessionId, move.version, from);
      }}
    />
  );
}
