import { useImperativeHandle, useRef, useState, type ReactNode, type Ref } from 'react';
import type { Level } from '../../../../src-main/game/event/scores.ts';
import type { Move } from '../../../../src-main/game/state.ts';
import type { PackCriterion } from '../../../../src-main/scenario/pack.ts';
import { useMirror } from '../../../client/context.ts';
import { Button } from '../../../parts/button.tsx';
import { KeyCap } from '../../../parts/key-cap.tsx';
import { Refusal } from '../../../parts/refusal.tsx';
import { ScoreControl, type ScoreControlHandle } from '../../../parts/score-control.tsx';
import { signedScore } from '../../../parts/signed.ts';
import { Anchor } from './anchor.tsx';
import { useScoreDraft } from './use-score-draft.ts';
import styles from './score-sheet.module.css';

export interface ScoreRowsHandle {
  focus(): void;
}

interface ScoreRowsProps {
  readonly move: Move;
  readonly rater: string;
  readonly onSubmitted: () => void;
  /** Beside Submit. */
  readonly children: ReactNode;
  readonly ref: Ref<ScoreRowsHandle>;
}

const families = [
  { kind: 'benefit', name: 'Benefits', words: '+2 delivers it, −2 takes it away' },
  { kind: 'fear', name: 'Fears', words: '+2 brings it about, −2 allays it' },
] as const;

export function ScoreRows({ move, rater, onSubmitted, children, ref }: ScoreRowsProps) {
  const { pack } = useMirror();
  const sheet = useScoreDraft(move, rater, onSubmitted);
  const [open, setOpen] = useState<string | null>(null);
  const [level, setLevel] = useState<Level | null>(null);
  const [showsAll, setShowsAll] = useState(false);
  const [pointed, setPointed] = useState<{ criterion: PackCriterion; level: Level } | null>(null);
  const controls = useRef(new Map<string, ScoreControlHandle>());
  const reasons = useRef(new Map<string, HTMLTextAreaElement | HTMLInputElement>());
  const order = pack.criteria.map(({ id }) => id);

  const focusRow = (id: string | undefined) => id && controls.current.get(id)?.focus();
  const firstOpen = order.find((id) => sheet.values[id] === undefined) ?? order[0];
  useImperativeHandle(ref, () => ({ focus: () => void focusRow(firstOpen) }));

  function openAt(id: string, next: Level) {
    setOpen(id);
    setLevel(next);
  }
  return (
    <form
      className={styles.rows}
      aria-label="Score sheet"
      onSubmit={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        if (sheet.openCount === 0) void sheet.submit();
      }}
    >
      {families.map((family) => (
        <fieldset key={family.kind} className={styles.family}>
          <legend className={styles.legend}>
            <strong className={styles[family.kind]}>{family.name}</strong> {family.words}
          </legend>
          {pack.criteria
            .filter(({ kind }) => kind === family.kind)
            .map((criterion) => (
              <div key={criterion.id}>
                <ScoreControl
                  ref={(handle) => {
                    if (handle) controls.current.set(criterion.id, handle);
                    else controls.current.delete(criterion.id);
                  }}
                  code={criterion.id}
                  name={criterion.name}
                  family={criterion.kind}
                  value={sheet.values[criterion.id] ?? null}
                  onChange={(value) => {
                    sheet.rate(criterion.id, value);
                    if (value !== null) openAt(criterion.id, value);
                  }}
                  onNext={() => void focusRow(order[order.indexOf(criterion.id) + 1])}
                  onPrevious={() => void focusRow(order[order.indexOf(criterion.id) - 1])}
                  onReason={() => reasons.current.get(criterion.id)?.focus()}
                  onAnchors={() => setShowsAll((shows) => !shows)}
                  onFocusLevel={(next) => openAt(criterion.id, next)}
                  onPointLevel={(next) =>
                    setPointed(next === null ? null : { criterion, level: next })
                  }
                  describedBy={open === criterion.id ? `anchor-${criterion.id}` : undefined}
                />
                {open === criterion.id && (
                  <Anchor
                    id={`anchor-${criterion.id}`}
                    criterion={criterion}
                    level={level}
                    showsAll={showsAll}
                    reason={sheet.reasons[criterion.id] ?? ''}
                    onReason={(reason) => sheet.explain(criterion.id, reason)}
                    reasonRef={(field) => {
                      if (field) reasons.current.set(criterion.id, field);
                    }}
                    onLeaveReason={() => void focusRow(criterion.id)}
                  />
                )}
              </div>
            ))}
        </fieldset>
      ))}
      {sheet.refusal && (
        <Refusal title={`Not submitted: ${sheet.refusal.message}`} detail="Your scores are kept." />
      )}
      <Preview pointed={pointed} />
      <div className={styles.foot}>
        {children ? (
          <span className={styles.keys} />
        ) : (
          <span className={styles.keys}>
            <KeyCap keys="1" />–<KeyCap keys="5" /> level <KeyCap keys="?" /> anchors
          </span>
        )}
        {children}
        <Button
          isDisabled={sheet.openCount > 0 || !sheet.isChanged}
          reason={sheet.openCount > 0 ? `${sheet.openCount} open` : 'already in'}
          keys="Ctrl Enter"
          onPress={() => void sheet.submit()}
        >
          Submit
        </Button>
      </div>
    </form>
  );
}

interface PreviewProps {
  readonly pointed: { readonly criterion: PackCriterion; readonly level: Level } | null;
}

/** The words of the level under the pointer, in a place of their own: no row moves under it. */
function Preview({ pointed }: PreviewProps) {
  return (
    <p className={styles.preview} aria-hidden="true">
      {pointed && (
        <>
          <strong>
            {pointed.criterion.id} at {signedScore(pointed.level)}
          </strong>{' '}
          {pointed.criterion.levels[levelKeys[pointed.level]]}
        </>
      )}
    </p>
  );
}

const levelKeys = { [-2]: '-2', [-1]: '-1', 0: '0', 1: '1', 2: '2' } as const;
