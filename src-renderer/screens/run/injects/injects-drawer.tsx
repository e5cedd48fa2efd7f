import { useEffect, useRef, useState } from 'react';
import { takeInject } from '../../../client/route.ts';
import { useSettings } from '../../../client/settings.ts';
import { useSessionView } from '../../../client/context.ts';
import { Button } from '../../../parts/button.tsx';
import { Drawer } from '../../../parts/drawer.tsx';
import { Empty } from '../../../parts/empty.tsx';
import { useShortcuts } from '../../../parts/shortcut.ts';
import { useMselExport } from '../../msel/use-msel-export.ts';
import { useRoom } from '../room.ts';
import { InjectCard, type CardHandle } from './inject-card.tsx';
import { standText } from './inject-words.ts';
import { useDue } from './use-due.ts';
import styles from './injects-drawer.module.css';

/** The same, and about to put off the inject that is due. */
export function DeferDrawer() {
  return <InjectsDrawer begin="defer" />;
}

/** The whole deck; the due inject is opened, and the rest is one line each. */
export function InjectsDrawer({ begin }: { readonly begin?: 'defer' }) {
  const { state } = useSessionView();
  const { singleKeys } = useSettings();
  const { open, close, tell } = useRoom();
  const save = useMselExport(tell);
  const { deck, due } = useDue();
  const box = useRef<HTMLDivElement>(null);
  const card = useRef<CardHandle>(null);
  const [chosen, choose] = useState(() => {
    const asked = takeInject();
    const first = deck.find(({ id }) => id === asked) ?? due[0]?.inject ?? deck.at(-1);
    return first?.id ?? null;
  });
  const place = deck.findIndex(({ id }) => id === chosen);
  const isLocked = state.session.sample || state.session.status === 'finished';

  // What is opened has the focus, so that the keys are its own.
  useEffect(() => card.current?.focus(), [chosen]);
  useEffect(() => {
    if (begin) card.current?.act(begin);
  }, [begin]);

  function step(by: number) {
    const next = deck[Math.min(Math.max(place + by, 0), deck.length - 1)];
    if (next) choose(next.id);
  }
  useShortcuts(
    {
      J: () => step(1),
      K: () => step(-1),
      '↓': () => step(1),
      '↑': () => step(-1),
      D: () => card.current?.act('defer'),
      X: () => card.current?.act('skip'),
      E: () => card.current?.act('edit'),
      'Ctrl+Enter': () => card.current?.act('release'),
    },
    { within: box, singleKeys },
  );

  return (
    <Drawer
      title="Injects"
      actions={
        !isLocked && (
          <Button size="small" keys="Ctrl Shift J" onPress={() => open('improvise')}>
            Improvise
          </Button>
        )
      }
      foot="Nothing is released by itself; a due inject waits here."
      onClose={close}
      focusInside
    >
      <div ref={box} className={styles.deck}>
        {deck.length === 0 && <Empty>There are no injects in the deck.</Empty>}
        <ol>
          {deck.map((inject) => {
            const stands = due.find((each) => each.inject.id === inject.id)?.due;
            return (
              <li key={inject.id}>
                {inject.id === chosen ? (
                  <InjectCard ref={card} inject={inject} due={stands} deck={deck} />
                ) : (
                  <button type="button" className={styles.row} onClick={() => choose(inject.id)}>
                    <span className={styles.number}>{inject.number}</span>
                    <span className={styles.title}>{inject.title}</span>
                    <span className={styles.state}>{standText(inject, stands, deck)}</span>
                  </button>
                )}
              </li>
            );
          })}
        </ol>
        <div className={styles.lists}>
          {!isLocked && (
            <Button size="small" onPress={() => open('importInjects')}>
              Import
            </Button>
          )}
          <Button size="small" onPress={() => void save('xlsx')}>
            Export Excel
          </Button>
          <Button size="small" onPress={() => void save('csv')}>
            Export CSV
          </Button>
        </div>
      </div>
    </Drawer>
  );
}
