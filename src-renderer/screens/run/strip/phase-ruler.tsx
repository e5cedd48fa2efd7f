import { useRef, useState } from 'react';
import { phases } from '../../../../src-main/game/event/session.ts';
import type { Round } from '../../../../src-main/game/state.ts';
import { useOffer } from '../../../client/commands.ts';
import { MinutesPopover } from './minutes-popover.tsx';
import { allPhaseOffers } from './phase-offers.ts';
import { PhaseSegment } from './phase-segment.tsx';
import { rulerPlace, type RulerMark } from './ruler-place.ts';
import { useClock } from './use-clock.ts';
import styles from './phase-ruler.module.css';

interface PhaseRulerProps {
  readonly round: Round;
  readonly marks?: readonly RulerMark[];
}

/** The round's phases, as long as their minutes; each can be started from here. */
export function PhaseRuler({ round, marks = [] }: PhaseRulerProps) {
  const clock = useClock();
  const ruler = useRef<HTMLOListElement>(null);
  const [isChanging, setChanging] = useState(false);
  const changeMinutes = () => setChanging(true);
  useOffer(clock.isLocked ? [] : allPhaseOffers(round, clock, changeMinutes));
  const { minutes } = round.plan;
  const shown = phases.filter((phase) => minutes[phase] > 0 || phase === round.phase?.phase);
  const placed = marks.map((mark) => ({ mark, place: rulerPlace(mark.at, minutes) }));
  return (
    <>
      <ol ref={ruler} className={styles.ruler} aria-label="Phases of the round">
        {shown.map((phase) => (
          <PhaseSegment
            key={phase}
            phase={phase}
            round={round}
            clock={clock}
            marks={placed.flatMap(({ mark, place }) =>
              place?.phase === phase ? [{ ...mark, at: place.within }] : [],
            )}
            onChangeMinutes={changeMinutes}
          />
        ))}
      </ol>
      <MinutesPopover
        anchor={ruler}
        clock={clock}
        isOpen={isChanging && round.phase !== null}
        onClose={() => setChanging(false)}
      />
    </>
  );
}
