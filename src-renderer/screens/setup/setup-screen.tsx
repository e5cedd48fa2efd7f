import { useRef } from 'react';
import { useOffer } from '../../client/commands.ts';
import { useSessionView } from '../../client/context.ts';
import { useSettings } from '../../client/settings.ts';
import { useShortcuts } from '../../parts/shortcut.ts';
import { DetailsForm } from './details/details-form.tsx';
import { AddPeople } from './people/add-people.tsx';
import { PrintList } from './printing/print-list.tsx';
import { InjectsRow } from './readiness/injects-row.tsx';
import { OpenSession } from './readiness/open-session.tsx';
import { ReadinessList } from './readiness/readiness-list.tsx';
import { useOpenSession } from './readiness/use-open-session.ts';
import { RoundsTable } from './rounds/rounds-table.tsx';
import { SeatsBoard } from './seats/seats-board.tsx';
import { useLocked } from './use-locked.ts';
import { useSetupCorrections } from './use-setup-corrections.ts';
import styles from './setup-screen.module.css';

/** The afternoon's arithmetic and who sits where, on one page. */
export function SetupScreen() {
  const { singleKeys } = useSettings();
  const locked = useLocked();
  // The sample has a notice of its own, over every screen.
  const { title, sample } = useSessionView().state.session;
  const people = useRef<HTMLInputElement | HTMLTextAreaElement>(null);
  const opening = useOpenSession();
  const corrections = useSetupCorrections();
  const toPeople = () => people.current?.focus();
  useShortcuts({ 'Ctrl+Enter': opening.open });
  useShortcuts({ A: toPeople }, { singleKeys });
  useOffer([
    { id: 'open-session', label: opening.label, keys: 'Ctrl Enter', run: opening.open },
    {
      id: 'add-people',
      label: 'Add people',
      keys: 'A',
      ...(locked !== null && { reason: locked }),
      run: toPeople,
    },
    ...corrections,
  ]);

  return (
    <div className={styles.screen}>
      <main className={styles.main} aria-label="Setup">
        <h1 className="visually-hidden">Setup, {title}</h1>
        {locked && !sample && (
          <p className={styles.locked}>Nothing can be changed here: {locked}.</p>
        )}
        <div className={styles.top}>
          <DetailsForm />
          <RoundsTable />
        </div>
        <SeatsBoard />
        <AddPeople ref={people} />
      </main>
      <aside className={styles.readiness} aria-labelledby="setup-readiness">
        <div className={styles.rest}>
          <h2 id="setup-readiness" className={styles.title}>
            Before you open
          </h2>
          <ReadinessList />
          <InjectsRow />
          <PrintList />
        </div>
        <OpenSession opening={opening} />
      </aside>
    </div>
  );
}
