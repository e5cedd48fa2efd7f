import { ChevronFirst, ChevronLast, Pause, Play, StepBack, StepForward } from 'lucide-react';
import { Button } from '../../parts/button.tsx';
import { Checkbox } from '../../parts/checkbox.tsx';
import { SeatMark } from '../../parts/seat-mark.tsx';
import { Segmented } from '../../parts/segmented.tsx';
import { speeds } from './playback.ts';
import type { Replay } from './use-replay.ts';
import type { Ways } from './ways.ts';
import styles from './transport-bar.module.css';

interface TransportBarProps {
  readonly replay: Replay;
  readonly ways: Ways;
}

/** Who is looking, and how the replay runs. */
export function TransportBar({ replay, ways }: TransportBarProps) {
  const { pack, audience, isMarked, isPlaying, speed } = replay;
  const seats = pack.seats.map((seat) => ({
    id: seat.id,
    name: `${seat.code} saw it`,
    label: (
      <>
        <SeatMark seat={seat} />
        {audience === seat.id && ' saw it'}
      </>
    ),
  }));
  return (
    <div className={styles.bar}>
      <span className={styles.label}>Seen as</span>
      <Segmented
        label="Seen as"
        options={[
          { id: 'control', label: 'Control, all' },
          { id: 'public', label: 'Public' },
          ...seats,
        ]}
        value={audience}
        onChange={replay.seeAs}
      />
      <Checkbox isChecked={isMarked} onChange={replay.mark}>
        Mark what was hidden
      </Checkbox>
      <div className={styles.transport} role="group" aria-label="Transport">
        <Button label="First" onPress={ways.first}>
          <ChevronFirst {...icon} />
        </Button>
        <Button label="Back" onPress={ways.moveBack}>
          <StepBack {...icon} />
        </Button>
        <Button label={isPlaying ? 'Stop' : 'Play'} onPress={() => replay.play(!isPlaying)}>
          {isPlaying ? <Pause {...icon} /> : <Play {...icon} />}
        </Button>
        <Button label="Forward" onPress={ways.moveForward}>
          <StepForward {...icon} />
        </Button>
        <Button label="Last" onPress={ways.last}>
          <ChevronLast {...icon} />
        </Button>
      </div>
      <Segmented
        label="Speed"
        options={speeds.map((times) => ({ id: times, label: `${times}×` }))}
        value={speed}
        onChange={replay.runAt}
      />
    </div>
  );
}

const icon = { size: 15, fill: 'currentColor', strokeWidth: 2, 'aria-hidden': true } as const;
