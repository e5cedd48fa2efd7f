import { useRef } from 'react';
import { isOverdue, isSettled } from '../../../../src-main/game/deals.ts';
import { useSessionView } from '../../../client/context.ts';
import { useSettings } from '../../../client/settings.ts';
import { Button } from '../../../parts/button.tsx';
import { Drawer } from '../../../parts/drawer.tsx';
import { Empty } from '../../../parts/empty.tsx';
import { KeyCap } from '../../../parts/key-cap.tsx';
import { useShortcuts } from '../../../parts/shortcut.ts';
import { useRoom } from '../room.ts';
import { ChosenDeal } from './chosen-deal.tsx';
import { DealLine } from './deal-line.tsx';
import { countWords } from './deal-words.ts';
import { useFocusDeal } from './use-focus-deal.ts';
import styles from './deals-drawer.module.css';

/** Every deal with what became of it; the chosen one is open, with what can be done. */
export function DealsDrawer() {
  const { state } = useSessionView();
  const { singleKeys } = useSettings();
  const { dealId, showDeal, open, close } = useRoom();
  const list = useRef<HTMLOListElement>(null);
  const { deals } = state;
  const chosen = deals.find(({ id }) => id === dealId) ?? deals.at(-1);
  const focusDeal = useFocusDeal(list, chosen?.id);
  const unsettled = deals.filter((deal) => !isSettled(deal));
  const overdue = unsettled.filter((deal) => isOverdue(deal, state)).length;

  function step(by: number) {
    const place = deals.findIndex((deal) => deal === chosen);
    const next = deals[Math.min(Math.max(place + by, 0), deals.length - 1)];
    if (!next) return;
    showDeal(next.id);
    focusDeal(next.id);
  }
  useShortcuts(
    { '↓': () => step(1), '↑': () => step(-1), O: () => open('proposal') },
    { within: list, singleKeys },
  );
  return (
    <Drawer
      title={
        <>
          Deals <span className={styles.count}>{countWords(overdue, unsettled.length)}</span>
        </>
      }
      actions={
        <Button size="small" keys="O" onPress={() => open('proposal')}>
          Propose
        </Button>
      }
      foot="Parties know a secret deal, and nobody else but control and who was told."
      onClose={close}
      focusInside={deals.length > 0}
    >
      {deals.length === 0 ? (
        <div className={styles.empty}>
          <Empty
            hint={
              <>
                Propose one with <KeyCap keys="O" /> in the log.
              </>
            }
          >
            No deal has been proposed yet.
          </Empty>
        </div>
      ) : (
        <ol ref={list} className={styles.deals} aria-label="Deals">
          {deals.map((deal, index) => (
            <li key={deal.id} className={deal === chosen ? styles.chosen : styles.deal}>
              <DealLine
                deal={deal}
                number={index + 1}
                isChosen={deal === chosen}
                onChoose={() => showDeal(deal.id)}
              />
              {deal === chosen && (
                <ChosenDeal
                  key={deal.id}
                  deal={deal}
                  number={index + 1}
                  list={list}
                  onDone={() => focusDeal(deal.id)}
                />
              )}
            </li>
          ))}
        </ol>
      )}
    </Drawer>
  );
}
