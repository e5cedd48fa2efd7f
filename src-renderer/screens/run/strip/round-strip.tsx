import { useState } from 'react';
import { useOffer } from '../../../client/commands.ts';
import { useSessionView } from '../../../client/context.ts';
import { Button } from '../../../parts/button.tsx';
import { useShortcuts } from '../../../parts/shortcut.ts';
import { DayPhrase } from '../day/day-phrase.tsx';
import { CloseRoundDialog } from './close-round-dialog.tsx';
import { PhaseRuler } from './phase-ruler.tsx';
import { ReopenDialog } from './reopen-dialog.tsx';
import type { RulerMark } from './ruler-place.ts';
import { useRoundStep } from './use-round-step.ts';
import styles from './round-strip.module.css';

interface RoundStripProps {
  readonly onNotice: (text: string) => void;
  /** Above the ruler. */
  readonly marks?: readonly RulerMark[];
}

/** Which round and phase it is, and the one step that comes next. */
export function RoundStrip({ onNotice, marks }: RoundStripProps) {
  const { state } = useSessionView();
  const [isClosing, setClosing] = useState(false);
  const [isReopening, setReopening] = useState(false);
  const { round, next, step, closeRound } = useRoundStep(onNotice, () => setClosing(true));
  const shown = round ?? next ?? state.rounds.at(-1);
  const isFinished = state.session.status === 'finished';
  const isLocked = state.session.sample || isFinished;
  const isEarly = round !== undefined && !step.label.startsWith('Close');

  useShortcuts({ 'Ctrl+→': step.run }, { isEnabled: !isLocked });
  const close = { id: 'close-round', label: `Close round ${round?.number}` };
  useOffer([
    ...(isLocked ? [] : [{ id: 'next-step', keys: 'Ctrl →', ...step }]),
    ...(isEarly && !isLocked ? [{ ...close, run: () => setClosing(true) }] : []),
  ]);

  return (
    <div className={styles.strip}>
      <div className={styles.round}>
        <h1 className={styles.title}>
          {shown ? `Round ${shown.number} of ${state.rounds.length}` : 'No rounds planned'}
        </h1>
        <div className={styles.second}>
          <p className={styles.name}>{shown?.plan.name}</p>
          <DayPhrase />
        </div>
      </div>
      {round ? (
        <PhaseRuler round={round} marks={marks ?? []} />
      ) : (
        <p className={styles.between}>{sentence(isFinished, next?.number)}</p>
      )}
      {!isLocked && (
        <div className={styles.steps}>
          <Button
            size="small"
            variant={round ? 'outline' : 'primary'}
            keys="Ctrl →"
            onPress={step.run}
          >
            {step.label}
          </Button>
          {isEarly && (
            <Button size="small" variant="text" onPress={() => setClosing(true)}>
              {close.label}
            </Button>
          )}
        </div>
      )}
      {isFinished && !state.session.sample && (
        <Button size="small" onPress={() => setReopening(true)}>
          Reopen session
        </Button>
      )}
      <ReopenDialog isOpen={isReopening} onClose={() => setReopening(false)} />
      {round && (
        <CloseRoundDialog
          round={round}
          isOpen={isClosing}
          onClose={() => setClosing(false)}
          onConfirm={() => {
            setClosing(false);
            void closeRound();
          }}
        />
      )}
    </div>
  );
}

function sentence(isFinished: boolean, next: number | undefined): string {
  if (isFinished) return 'The session is finished.';
  if (next === undefined) return 'Every round is closed.';
  return next === 1 ? 'Nothing has been played yet.' : `Round ${next - 1} is closed.`;
}
