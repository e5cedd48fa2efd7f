import { useEffect, useEffectEvent, useImperativeHandle, useRef, useState } from 'react';
import type { ReactNode, Ref } from 'react';
import type { Rating } from '../../../../src-main/game/event/scores.ts';
import type { Move } from '../../../../src-main/game/state.ts';
import type { Pack } from '../../../../src-main/scenario/pack.ts';
import { Button } from '../../../parts/button.tsx';
import { KeyCap } from '../../../parts/key-cap.tsx';
import { Refusal } from '../../../parts/refusal.tsx';
import type { ScoreControlHandle } from '../../../parts/score-control.tsx';
import { LevelPreview, type Pointed } from './level-preview.tsx';
import type { PrecedentsOf } from './precedent-list.tsx';
import { ScoreRow } from './score-row.tsx';
import { useScoreDraft, type SubmitSheet } from './use-score-draft.ts';
import styles from './score-sheet.module.css';

export interface ScoreRowsHandle {
  focus(): void;
}

interface ScoreRowsProps {
  readonly move: Move;
  readonly rater: string;
  readonly pack: Pack;
  readonly submit: SubmitSheet;
  /** Earlier moves at a level; without it the sheet does not look beyond its own move. */
  readonly precedentsOf?: PrecedentsOf;
  readonly onSubmitted: () => void;
  /** Beside Submit. */
  readonly children?: ReactNode;
  readonly ref: Ref<ScoreRowsHandle>;
}

const families = [
  { kind: 'benefit', name: 'Benefits', words: '+2 delivers it, −2 takes it away' },
  { kind: 'fear', name: 'Fears', words: '+2 brings it about, −2 allays it' },
] as const;

/** One person's sheet for one move. It knows of nobody else's, and of no session. */
export function ScoreRows({
  move,
  rater,
  pack,
  submit,
  onSubmitted,
  ref,
  ...props
}: ScoreRowsProps) {
  const sheet = useScoreDraft({ move, rater, pack, submit });
  const [open, setOpen] = useState<{ id: string; level: Rating } | null>(null);
  const [showsAll, setShowsAll] = useState(false);
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const controls = useRef(new Map<string, ScoreControlHandle>());
  const reasons = useRef(new Map<string, HTMLTextAreaElement | HTMLInputElement>());
  const isSending = useRef(false);
  const order = pack.criteria.map(({ id }) => id);

  const focusRow = (id: string | undefined) => id && controls.current.get(id)?.focus();
  const firstOpen = order.find((id) => sheet.values[id] === undefined) ?? order[0];
  useImperativeHandle(ref, () => ({ focus: () => void focusRow(firstOpen) }));

  const { fault } = sheet;
  const openFault = useEffectEvent((id: string) => {
    const level = sheet.values[id];
    if (level !== undefined) setOpen({ id, level });
  });
  useEffect(() => {
    if (fault !== null) openFault(fault);
  }, [fault]);
  useEffect(() => {
    // The field is there once its row is open.
    if (fault !== null && open?.id === fault) reasons.current.get(fault)?.focus();
  }, [fault, open]);

  async function send() {
    if (isSending.current) return;
    isSending.current = true;
    const isIn = await sheet.submit();
    isSending.current = false;
    if (isIn) onSubmitted();
  }
  return (
    <form
      className={styles.rows}
      aria-label="Score sheet"
      onSubmit={(event) => event.preventDefault()}
      // What is pressed once a sheet is on its way is no rating of its move.
      onKeyDownCapture={(event) => {
        if (!isSending.current) return;
        event.preventDefault();
        event.stopPropagation();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        if (sheet.openCount === 0) void send();
      }}
    >
      {families.map((family) => (
        <fieldset key={family.kind} className={styles.family}>
          <legend className={styles.legend}>
            <strong className={styles[family.kind]}>{family.name}</strong> {family.words}
          </legend>
          {pack.criteria
            .filter(({ kind }) => kind === family.kind)
            .map((criterion) => {
              const { id } = criterion;
              return (
                <ScoreRow
                  key={id}
                  move={move}
                  rater={rater}
                  pack={pack}
                  criterion={criterion}
                  value={sheet.values[id] ?? null}
                  reason={sheet.reasons[id] ?? ''}
                  fault={fault === id ? (sheet.refusal?.message ?? null) : null}
                  open={open?.id === id ? open.level : null}
                  showsAll={showsAll}
                  precedentsOf={props.precedentsOf}
                  onRate={(value) => {
                    sheet.rate(id, value);
                    if (value !== null) setOpen({ id, level: value });
                  }}
                  onReason={(reason) => sheet.explain(id, reason)}
                  onOpen={(level) => setOpen({ id, level })}
                  onPoint={(level) => setPointed(level === null ? null : { criterion, level })}
                  onAnchors={() => setShowsAll((shows) => !shows)}
                  onStep={(by) => void focusRow(order[order.indexOf(id) + by])}
                  onGoTo={(place) =>
                    place === 'row' ? void focusRow(id) : reasons.current.get(id)?.focus()
                  }
                  controlRef={(handle) => {
                    if (handle) controls.current.set(id, handle);
                    else controls.current.delete(id);
                  }}
                  reasonRef={(field) => {
                    if (field) reasons.current.set(id, field);
                    else reasons.current.delete(id);
                  }}
                />
              );
            })}
        </fieldset>
      ))}
      {sheet.refusal && fault === null && (
        <Refusal title={`Not submitted: ${sheet.refusal.message}`} detail="Your scores are kept." />
      )}
      <LevelPreview pointed={pointed} />
      <div className={styles.foot}>
        <span className={styles.keys}>
          {!props.children && (
            <>
              <KeyCap keys="1" />–<KeyCap keys="5" /> level <KeyCap keys="6" /> IE
              <span className={styles.more}>
                <KeyCap keys="?" /> all
              </span>
            </>
          )}
        </span>
        {props.children}
        <Button
          isDisabled={sheet.openCount > 0 || !sheet.isChanged}
          reason={sheet.openCount > 0 ? `${sheet.openCount} open` : 'already in'}
          keys="Ctrl Enter"
          onPress={() => void send()}
        >
          Submit
        </Button>
      </div>
    </form>
  );
}
