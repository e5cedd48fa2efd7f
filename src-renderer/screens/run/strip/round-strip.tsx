import { useState } from 'react';
import { openRound } from '../../../../src-main/game/find.ts';
import { phases, type Phase } from '../../../../src-main/game/event/session.ts';
import type { Command } from '../../../../src-main/game/command.ts';
import { useOffer } from '../../../client/commands.ts';
import { useMirror, useSessionView } from '../../../client/context.ts';
import { announce } from '../../../parts/announce.ts';
import { Button } from '../../../parts/button.tsx';
import { useShortcuts } from '../../../parts/shortcut.ts';
import { CloseRoundDialog } from './close-round-dialog.tsx';
import { phaseNames } from '../../../../src-main/game/phase-names.ts';
import { PhaseRuler } from './phase-ruler.tsx';
import { ReopenDialog } from './reopen-dialog.tsx';
import styles from './round-strip.module.css';

interface RoundStripProps {
  readonly onNotice: (text: string) => void;
}

/** Which round and phase it is, and the one step that comes next. */
export function RoundStrip({ onNotice }: RoundStripProps) {
  const mirror = useMirror();
  const { state } = useSessionView();
  const [isClosing, setClosing] = useState(false);
  const [isReopening, setReopening] = useState(false);
  const round = openRound(state);
  const next = state.rounds.find(({ status }) => status === 'planned');
  const shown = round ?? next ?? state.rounds.at(-1);
  const locked = state.session.sample || state.session.status === 'finished';

  async function run(command: Command, notice: string) {
    const outcome = await mirror.execute(command);
    if (!outcome.ok) announce(outcome.refusal.message);
    else onNotice(notice);
  }
  const step = nextStep();
  useShortcuts({ 'Ctrl+→': () => step?.run() }, { isEnabled: !locked });
  useOffer([
    ...(step && !locked ? [{ id: 'next-step', keys: 'Ctrl →', ...step }] : []),
    ...(round && !locked && !step?.label.startsWith('Close')
      ? [
          {
            id: 'close-round',
            label: `Close round ${round.number}`,
            run: () => setClosing(true),
          },
        ]
      : []),
  ]);

  function nextStep(): { label: string; run: () => void } | undefined {
    if (!round) {
      if (next) {
        const number = next.number;
        const label = `Open round ${number}`;
        return {
          label,
          run: () => void run({ kind: 'openRound', round: number }, `Round ${number} opened`),
        };
      }
      return {
        label: 'Close session',
        run: () => void run({ kind: 'closeSession' }, 'Session closed'),
      };
    }
    const phase = phaseAfter(round.phase?.phase, round.plan.minutes, round.phasesRun.length);
    if (!phase) return { label: `Close round ${round.number}`, run: () => setClosing(true) };
    return {
      label: `${round.phase ? 'Next' : 'Start'}: ${phaseNames[phase]}`,
      run: () => void mirror.execute({ kind: 'startPhase', phase }),
    };
  }

  return (
    <div className={styles.strip}>
      <div className={styles.round}>
        <h1 className={styles.title}>
          {shown ? `Round ${shown.number} of ${state.rounds.length}` : 'No rounds planned'}
        </h1>
        <p className={styles.name}>{shown?.plan.name}</p>
      </div>
      {round ? <PhaseRuler round={round} /> : <p className={styles.between}>{sentence()}</p>}
      {!locked && (
        <div className={styles.steps}>
          {step && (
            <Button
              size="small"
              variant={round ? 'outline' : 'primary'}
              keys="Ctrl →"
              onPress={step.run}
            >
              {step.label}
            </Button>
          )}
          {round && step && !step.label.startsWith('Close') && (
            <Button size="small" variant="text" onPress={() => setClosing(true)}>
              Close round {round.number}
            </Button>
          )}
        </div>
      )}
      {state.session.status === 'finished' && !state.session.sample && (
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
            void run({ kind: 'closeRound', round: round.number }, `Round ${round.number} closed`);
          }}
        />
      )}
    </div>
  );

  function sentence(): string {
    if (state.session.status === 'finished') return 'The session is finished.';
    if (!next) return 'Every round is closed.';
    return next.number === 1
      ? 'Nothing has been played yet.'
      : `Round ${next.number - 1} is closed.`;
  }
}

/** The next phase with any minutes; none after the last. */
function phaseAfter(
  current: Phase | undefined,
  minutes: Readonly<Record<Phase, number>>,
  ended: number,
): Phase | undefined {
  if (!current && ended > 0) return undefined;
  const rest = phases.slice(current ? phases.indexOf(current) + 1 : 0);
  return rest.find((phase) => minutes[phase] > 0);
}
