import { openRound } from '../../../../src-main/game/find.ts';
import { useSessionView } from '../../../client/context.ts';
import { announce } from '../../../parts/announce.ts';
import { Button } from '../../../parts/button.tsx';
import { Glyph } from '../../../parts/glyph.tsx';
import { clockText } from '../../../parts/time.ts';
import { useRoom } from '../room.ts';
import { dueText } from './inject-words.ts';
import { useDue } from './use-due.ts';
import { useRelease } from './use-release.ts';
import styles from './next-injects.module.css';

/** The inject that is due or comes next, and the one after it. */
export function NextInjects() {
  const { state } = useSessionView();
  const { deck, due } = useDue();
  const { drawer, open } = useRoom();
  const release = useRelease();
  const [next, after] = due;
  const isLocked = state.session.sample || state.session.status === 'finished';
  if (!next || isLocked) return null;
  const { inject } = next;
  const canRelease = next.due.is !== 'waiting' && openRound(state) !== undefined;

  async function releaseNext() {
    const refusal = await release(inject);
    if (!refusal) return;
    if (drawer !== 'injects') open('injects');
    announce(`Not released: ${refusal.message}`);
  }
  return (
    <section className={styles.injects} aria-labelledby="rail-injects">
      <h2 id="rail-injects" className={styles.heading}>
        Next injects
      </h2>
      <div className={styles.next}>
        <p className={styles.line}>
          <strong>{inject.number}</strong>
          <strong>{dueText(next.due, deck)}</strong>
        </p>
        <p className={styles.title}>{inject.title}</p>
        <div className={styles.ways}>
          {canRelease ? (
            <Button size="small" keys="Ctrl J" onPress={() => void releaseNext()}>
              Release
            </Button>
          ) : (
            <Button size="small" keys="I" onPress={() => open('injects')}>
              Open
            </Button>
          )}
          {canRelease && (
            <Button size="small" variant="text" onPress={() => open('deferInject')}>
              Defer
            </Button>
          )}
        </div>
      </div>
      {after && (
        <p className={styles.after}>
          <span>{after.inject.number}</span>
          <span>
            {after.inject.title}, {dueText(after.due, deck)}
          </span>
        </p>
      )}
      <button
        type="button"
        className={styles.figure}
        aria-label={`Injects, ${inject.number} ${dueText(next.due, deck)}`}
        onClick={() => open('injects')}
      >
        <span className={styles.mark}>
          <Glyph glyph="hexagon" tone="ink" size={13} /> {inject.number}
        </span>
        <strong>
          {next.due.is === 'soon' ? clockText(next.due.minutes * 60) : dueText(next.due, deck)}
        </strong>
        <span>inject</span>
      </button>
    </section>
  );
}
