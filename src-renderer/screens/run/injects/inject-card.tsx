import { useEffect, useEffectEvent, useImperativeHandle, useRef, useState, type Ref } from 'react';
import type { DeckInject } from '../../../../src-main/game/deck.ts';
import type { Due } from '../../../../src-main/game/due-injects.ts';
import { useSessionView } from '../../../client/context.ts';
import { Button } from '../../../parts/button.tsx';
import { DeferForm } from './defer-form.tsx';
import { DiscloseForm } from './disclose-form.tsx';
import { EditInject } from './edit-inject.tsx';
import { InjectFacts } from './inject-facts.tsx';
import { standText } from './inject-words.ts';
import { PlanForm } from './plan-form.tsx';
import { ReleaseForm, type ReleaseHandle } from './release-form.tsx';
import { ReleasedNote } from './released-note.tsx';
import { SkipForm } from './skip-form.tsx';
import styles from './inject-card.module.css';

export type CardAct = 'release' | 'defer' | 'skip' | 'edit' | 'plan' | 'disclose';

export interface CardHandle {
  focus(): void;
  act(act: CardAct): void;
}

interface InjectCardProps {
  readonly inject: DeckInject;
  readonly due: Due | undefined;
  readonly deck: readonly DeckInject[];
  readonly ref?: Ref<CardHandle>;
}

/** One inject with all that control should know of it, and what can be done with it now. */
export function InjectCard({ inject, due, deck, ref }: InjectCardProps) {
  const { state } = useSessionView();
  const box = useRef<HTMLElement>(null);
  const release = useRef<ReleaseHandle>(null);
  const hadForm = useRef(false);
  const [act, setAct] = useState<Exclude<CardAct, 'release'> | null>(null);
  const isLocked = state.session.sample || state.session.status === 'finished';
  const isReleased = inject.status === 'released';

  function focus() {
    if (release.current) release.current.focus();
    else box.current?.focus();
  }
  function begin(next: CardAct) {
    if (isLocked || (isReleased && next !== 'disclose')) return;
    if (next === 'release') release.current?.release();
    else setAct(next);
  }
  const end = () => setAct(null);
  const refocus = useEffectEvent(focus);
  // Once a form is gone and what stood in its place is back.
  useEffect(() => {
    if (act === null && hadForm.current) refocus();
    hadForm.current = act !== null;
  }, [act]);
  useEffect(() => {
    if (isReleased && document.activeElement === document.body) refocus();
  }, [isReleased]);
  useImperativeHandle(ref, () => ({ focus, act: begin }));

  const facts = (
    <InjectFacts
      inject={inject}
      deck={deck}
      onPlan={isLocked || isReleased || act !== null ? null : () => setAct('plan')}
    />
  );
  return (
    <article
      ref={box}
      className={styles.card}
      tabIndex={-1}
      aria-label={`Inject ${inject.number}, ${inject.title}`}
    >
      <div className={styles.head}>
        <h3 className={styles.title}>
          <span className={styles.number}>{inject.number}</span> {inject.title}
        </h3>
        <span className={styles.state}>{standText(inject, due, deck)}</span>
      </div>
      {act === 'edit' ? (
        <EditInject inject={inject} onClose={end} />
      ) : (
        <p className={styles.text}>{inject.text}</p>
      )}
      {isReleased && <ReleasedNote inject={inject} />}
      {!isReleased && !isLocked && act !== 'edit' && (
        <ReleaseForm ref={release} inject={inject} isQuiet={act !== null} onAct={setAct}>
          {facts}
        </ReleaseForm>
      )}
      {(isReleased || isLocked) && facts}
      {act === 'defer' && <DeferForm inject={inject} onClose={end} />}
      {act === 'skip' && <SkipForm inject={inject} onClose={end} />}
      {act === 'plan' && <PlanForm inject={inject} deck={deck} onClose={end} />}
      {act === 'disclose' && <DiscloseForm inject={inject} onClose={end} />}
      {isReleased && !state.session.sample && act === null && inject.release?.to !== 'public' && (
        <div className={styles.ways}>
          <Button size="small" onPress={() => setAct('disclose')}>
            Disclose
          </Button>
        </div>
      )}
    </article>
  );
}
