import { useState } from 'react';
import { useSessionView, useMirror } from '../../../client/context.ts';
import { Drawer } from '../../../parts/drawer.tsx';
import { Empty } from '../../../parts/empty.tsx';
import { Segmented } from '../../../parts/segmented.tsx';
import { useRoom } from '../room.ts';
import { ImperativeRow } from './imperative-row.tsx';
import { roundToAssess } from './round-to-assess.ts';
import styles from './assessment.module.css';

/** Asked when a round closes: how each imperative stands, with a reason. */
export function ImperativesDrawer() {
  const { pack } = useMirror();
  const { state } = useSessionView();
  const { close } = useRoom();
  const asked = roundToAssess(state, pack);
  const [chosen, setChosen] = useState<number | null>(null);
  const rounds = state.rounds.filter(({ status }) => status !== 'planned');
  const round = rounds.find(({ number }) => number === (chosen ?? asked)) ?? rounds.at(-1);
  return (
    <Drawer
      title={round ? `Imperatives, end of round ${round.number}` : 'Imperatives'}
      foot="The room’s own judgement; control alone knows it."
      onClose={close}
    >
      {!round && (
        <div className={styles.empty}>
          <Empty>Imperatives are judged at the end of a round; none has been opened yet.</Empty>
        </div>
      )}
      {rounds.length > 1 && round && (
        <div className={styles.rounds}>
          <Segmented
            label="Round"
            size="small"
            value={String(round.number)}
            options={rounds.map(({ number }) => ({ id: String(number), label: `Round ${number}` }))}
            onChange={(number) => setChosen(Number(number))}
          />
        </div>
      )}
      {round &&
        pack.imperatives.map((imperative) => (
          <ImperativeRow
            key={`${round.number}/${imperative.id}`}
            imperative={imperative}
            round={round}
            isLocked={state.session.sample}
          />
        ))}
    </Drawer>
  );
}
