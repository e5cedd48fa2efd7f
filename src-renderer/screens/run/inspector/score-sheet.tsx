import { useEffect, useImperativeHandle, useRef, useState, type Ref } from 'react';
import { hasAnyScore, hasScoredAll } from '../../../../src-main/game/has-scored.ts';
import type { Move } from '../../../../src-main/game/state.ts';
import { useMirror, useSessionView } from '../../../client/context.ts';
import { go } from '../../../client/route.ts';
import { Button } from '../../../parts/button.tsx';
import { LevelPips } from '../../../parts/level-pips.tsx';
import { Select } from '../../../parts/select.tsx';
import { useShortcuts } from '../../../parts/shortcut.ts';
import { useRoom } from '../room.ts';
import { moveState } from '../log/move-state.ts';
import type { Reveal } from './reveal-dialog.tsx';
import { CoveredSheet } from './covered-sheet.tsx';
import { HiddenSheet } from './hidden-sheet.tsx';
import { ScoreRows, type ScoreRowsHandle } from './score-rows.tsx';
import { ratersOf } from './raters.ts';
import { usePrecedents } from './use-precedents.ts';
import { useSubmit } from './use-submit.ts';
import { useRaterChoice } from './use-rater-choice.ts';
import styles from './score-sheet.module.css';

export interface ScoreSheetHandle {
  focus(): void;
}

interface ScoreSheetProps {
  readonly move: Move;
  readonly reveal: Reveal;
  readonly onNotice: (text: string) => void;
  readonly ref: Ref<ScoreSheetHandle>;
}

/** One evaluator's blind ratings of one move, with the words of each level at hand. */
export function ScoreSheet({ move, reveal, onNotice, ref }: ScoreSheetProps) {
  const mirror = useMirror();
  const { pack, sessionId } = mirror;
  const { state } = useSessionView();
  const raters = ratersOf(state);
  const { rater, choose, handTo } = useRaterChoice(raters, (id) => !hasScoredAll(move, pack, id));
  const rows = useRef<ScoreRowsHandle>(null);
  const box = useRef<HTMLElement>(null);
  useImperativeHandle(ref, () => ({ focus: () => rows.current?.focus() }));
  const precedentsOf = usePrecedents(move);
  const submitAs = useSubmit(move);
  const [changing, setChanging] = useState<string | null>(null);
  const [handovers, setHandovers] = useState(0);
  const room = useRoom();
  const settle = () => room.open('reconcile');
  useShortcuts({ R: move.revealedAt === null ? reveal.ask : settle }, { within: box });
  useEffect(() => {
    // The laptop is passed on: the next sheet is ready to be filled in.
    if (handovers > 0) rows.current?.focus();
  }, [handovers]);

  if (!rater) {
    return (
      <section className={styles.sheet} aria-label="Scoring">
        <p className={styles.none}>
          Nobody on the roster can score. Add an evaluator in{' '}
          <Button variant="link" size="small" onPress={() => go({ screen: 'setup', sessionId })}>
            Setup
          </Button>
        </p>
      </section>
    );
  }
  const stage = moveState(move, state, pack);
  const isRevealed = move.revealedAt !== null;
  const isIn = isRevealed || hasScoredAll(move, pack, rater.id);
  const isHidden = isIn && changing !== rater.id;
  const next = raters.find(({ id }) => id !== rater.id && !hasScoredAll(move, pack, id));
  const revealButton = !isRevealed && hasAnyScore(move) && (
    <Button
      variant={reveal.waitingFor.length === 0 ? 'primary' : 'outline'}
      keys="R"
      // Everybody has been here: what comes next has the focus.
      autoFocus={handovers > 0 && reveal.waitingFor.length === 0}
      onPress={reveal.ask}
    >
      Reveal
    </Button>
  );
  return (
    <section ref={box} className={styles.sheet} aria-label="Scoring">
      <div className={styles.head}>
        <Select
          label="Scoring as"
          labelPosition="left"
          size="small"
          value={rater.id}
          onChange={choose}
          options={raters.map(({ id, name }) => ({
            id,
            label: name,
            note: hasScoredAll(move, pack, id) ? 'in' : 'open',
          }))}
        />
        <span className={styles.blind}>{isRevealed ? 'revealed' : 'blind'}</span>
        {stage.pips && (
          <span className={styles.in}>
            <LevelPips pips={stage.pips} /> {stage.detail}
          </span>
        )}
      </div>
      {isHidden ? (
        <HiddenSheet move={move} rater={rater} onChange={() => setChanging(rater.id)}>
          {revealButton}
          {isRevealed && (
            <Button keys="R" onPress={settle}>
              Reconcile
            </Button>
          )}
        </HiddenSheet>
      ) : (
        <CoveredSheet
          // A sheet is one person's: another person starts from another sheet.
          key={`${move.id}/${rater.id}`}
          ref={rows}
          move={move}
          rater={rater}
        >
          {(sheet) => (
            <ScoreRows
              ref={sheet}
              move={move}
              rater={rater.id}
              pack={pack}
              precedentsOf={precedentsOf}
              submit={submitAs(rater.id)}
              onSubmitted={() => {
                onNotice(`${rater.name} is in`);
                setChanging(null);
                setHandovers((count) => count + 1);
                if (next && !isRevealed) handTo(next.id);
              }}
            >
              {revealButton}
            </ScoreRows>
          )}
        </CoveredSheet>
      )}
    </section>
  );
}
