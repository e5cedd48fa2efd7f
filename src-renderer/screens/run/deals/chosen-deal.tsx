import { useState, type RefObject } from 'react';
import type { Visibility } from '../../../../src-main/game/event/moves.ts';
import { knowersOf } from '../../../../src-main/game/deals.ts';
import type { Deal } from '../../../../src-main/game/state.ts';
import { useMirror, useSessionView } from '../../../client/context.ts';
import { useSettings } from '../../../client/settings.ts';
import { Button } from '../../../parts/button.tsx';
import { useShortcuts } from '../../../parts/shortcut.ts';
import { DiscloseDialog } from '../disclosure/disclose-dialog.tsx';
import { knowing } from '../disclosure/knowing.ts';
import { useRoom } from '../room.ts';
import { actsOn, type DealAct } from './deal-acts.ts';
import { DealHistory } from './deal-history.tsx';
import { SettleForm } from './settle-form.tsx';
import styles from './chosen-deal.module.css';

interface ChosenDealProps {
  readonly deal: Deal;
  readonly number: number;
  /** In which the keys of the actions work. */
  readonly list: RefObject<HTMLElement | null>;
  /** Something was done or given up: the focus goes back to the line. */
  readonly onDone: () => void;
}

export function ChosenDeal({ deal, number, list, onDone }: ChosenDealProps) {
  const mirror = useMirror();
  const { session } = useSessionView().state;
  const { singleKeys } = useSettings();
  const { tell } = useRoom();
  const [act, setAct] = useState<DealAct | null>(null);
  const [isDisclosing, setDisclosing] = useState(false);
  const acts = session.status === 'finished' || session.sample ? [] : actsOn(deal);
  const canDisclose = deal.secret && !session.sample;
  const { words, others } = knowing([...deal.parties, ...deal.toldTo], mirror.pack);

  function done() {
    setAct(null);
    onDone();
  }
  async function disclose(to: Visibility) {
    const outcome = await mirror.execute({ kind: 'discloseDeal', dealId: deal.id, to });
    if (!outcome.ok) return outcome.refusal.message;
    setDisclosing(false);
    tell(`Deal ${number} disclosed`);
    return null;
  }
  useShortcuts(
    {
      ...Object.fromEntries(acts.map((one) => [one.key, () => setAct(one)])),
      ...(canDisclose && { P: () => setDisclosing(true) }),
    },
    { within: list, singleKeys },
  );
  return (
    <div className={styles.chosen}>
      <DealHistory deal={deal} visibility={knowersOf(deal)} />
      {act ? (
        <SettleForm key={act.kind} deal={deal} number={number} act={act} onClose={done} />
      ) : (
        <div className={styles.acts}>
          {acts.map((one) => (
            <Button key={one.kind} size="small" keys={one.key} onPress={() => setAct(one)}>
              {one.label}
            </Button>
          ))}
          {canDisclose && (
            <Button size="small" keys="P" onPress={() => setDisclosing(true)}>
              Disclose …
            </Button>
          )}
        </div>
      )}
      {isDisclosing && (
        <DiscloseDialog
          subject={`D ${number}`}
          known={words}
          others={others}
          carries="What became of it goes with it, but for control’s reasons."
          onCancel={() => setDisclosing(false)}
          onDisclose={disclose}
        />
      )}
    </div>
  );
}
