import { memo } from 'react';
import type { Audience } from '../../../src-main/game/audience.ts';
import type { Pack } from '../../../src-main/scenario/pack.ts';
import { ChevronFirst, ChevronLast, Pause, Play, StepBack, StepForward } from 'lucide-react';
import { Button } from '../../parts/button.tsx';
import { Checkbox } from '../../parts/checkbox.tsx';
import { SeatMark } from '../../parts/seat-mark.tsx';
import { Segmented } from '../../parts/segmented.tsx';
import { speeds } from './playback.ts';
import type { Replay } from './use-replay.ts';
import type { Ways } from './ways.ts';
import styles from './transport-bar.module.css';

type TransportBarProps = Pick<
  Replay,
  | 'pack'
  | 'audience'
  | 'audiences'
  | 'isMarked'
  | 'isPlaying'
  | 'speed'
  | 'seeAs'
  | 'mark'
  | 'runAt'
> & { readonly ways: Ways };

/** Who is looking, and how the replay runs; the cursor changes nothing in it. */
export const TransportBar = memo(function Transport(props: TransportBarProps) {
  const { pack, audience, audiences, isMarked, isPlaying, speed, seeAs, mark, runAt, ways } = props;
  const options = audiences.map((id) => optionOf(id, audience, pack));
  return (
    <div className={styles.bar}>
      <span className={styles.label}>Seen as</span>
      {options.length > 1 ? (
        <Segmented label="Seen as" options={options} value={audience} onChange={seeAs} />
      ) : (
        <span className={styles.only}>{options[0]?.label}</span>
      )}
      {audiences.includes('control') && (
        <Checkbox isChecked={isMarked} onChange={mark}>
          Mark what was hidden
        </Checkbox>
      )}
      <div className={styles.transport} role="group" aria-label="Transport">
        <Button label="First" onPress={ways.first}>
          <ChevronFirst {...icon} />
        </Button>
        <Button label="Back" onPress={ways.moveBack}>
          <StepBack {...icon} />
        </Button>
        <Button label={isPlaying ? 'Stop' : 'Play'} onPress={ways.playOrStop}>
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
        onChange={runAt}
      />
    </div>
  );
});

function optionOf(id: Audience, chosen: Audience, pack: Pack) {
  if (id === 'control') return { id, label: 'Control, all' };
  const seat = pack.seats.find((each) => each.id === id);
  if (!seat) return { id, label: 'Public' };
  return {
    id,
    name: `${seat.code} saw it`,
    label: (
      <>
        <SeatMark seat={seat} />
        {chosen === id && ' saw it'}
      </>
    ),
  };
}

const icon = { size: 15, fill: 'currentColor', strokeWidth: 2, 'aria-hidden': true } as const;
