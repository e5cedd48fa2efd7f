import { useMemo, type CSSProperties } from 'react';
import type { GuestPack } from '../../../src-main/contract/guest.ts';
import type { SessionState } from '../../../src-main/game/state.ts';
import { trajectoryOf } from '../../../src-main/game/trajectory.ts';
import type { GuestView } from '../../client/guest-mirror.ts';
import { classes } from '../../parts/classes.ts';
import type { NetPoint } from './net-layout.ts';
import { publicItems } from './public-items.ts';
import { PublicNet } from './public-net.tsx';
import { RoomClock } from './room-clock.tsx';
import { roomMoment } from './room-moment.ts';
import { SaidList } from './said-list.tsx';
import { useUnit } from './use-unit.ts';
import styles from './projector-screen.module.css';

const [usual, larger] = [
  { scale: 1, most: 3 },
  { scale: 1.25, most: 2 },
];

/** What the room sees: the clock first, then what was just said in public, then the trend. */
export function ProjectorScreen({ view }: { readonly view: GuestView }) {
  const { state, log, pack, screen, ahead } = view;
  const unit = useUnit();
  const { scale, most } = screen.isLarger ? larger : usual;
  const text = unit * scale;
  const points = useMemo(() => pointsOf(state, pack), [state, pack]);
  const items = useMemo(() => publicItems(state, log, pack), [state, log, pack]);
  const { title, name, round, sentence } = roomMoment(state);
  const units = { '--u': `${unit}px`, '--t': `${text}px` } as CSSProperties;
  return (
    <main className={classes(styles.screen, screen.isLarger && styles.larger)} style={units}>
      <div className={classes(styles.head, screen.hasTrajectory && styles.parted)}>
        <div className={styles.round}>
          <h1 className={styles.title}>
            {title} {name && <em className={styles.name}>{name}</em>}
          </h1>
          {round ? (
            <RoomClock round={round} ahead={ahead} />
          ) : (
            <p className={styles.sentence}>{sentence}</p>
          )}
        </div>
        {screen.hasTrajectory && (
          <PublicNet
            points={points}
            pack={pack}
            counted="public moves only"
            none="no public score yet"
            unit={text}
          />
        )}
      </div>
      <section className={styles.said}>
        <h2 className="visually-hidden">Said in public</h2>
        <SaidList items={items} most={most} unit={text} />
      </section>
    </main>
  );
}

function pointsOf(state: SessionState, pack: GuestPack): NetPoint[] {
  return trajectoryOf(state, pack)
    .filter(({ net }) => net !== null)
    .map(({ move: { id, seat, round }, position }) => ({ id, seat, round, position }));
}
