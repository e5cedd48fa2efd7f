import { useId, useImperativeHandle, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode, Ref } from 'react';
import { levels, scoreAct, type Choice, type Level } from './score-keys.ts';
import { signedScore } from '../../src-main/game/signed.ts';
import { classes } from './classes.ts';
import styles from './score-control.module.css';

export type Family = 'benefit' | 'fear';

export interface ScoreControlHandle {
  /** Brings the focus to the chosen level, or where it last was in this row. */
  focus(): void;
}

export interface ScoreControlProps {
  /** "B1". */
  readonly code: string;
  /** "Sanctions slack". */
  readonly name: string;
  readonly family: Family;
  /** −2 to +2, or insufficient evidence; null while not rated. */
  readonly value: number | 'insufficient' | null;
  readonly onChange: (value: Level | null) => void;
  /** Beside the levels there is “insufficient evidence”, which is none of them. */
  readonly onInsufficient?: () => void;
  readonly onNext?: () => void;
  readonly onPrevious?: () => void;
  readonly onReason?: () => void;
  readonly onSource?: () => void;
  readonly onAnchors?: () => void;
  /** The level that the keyboard has come to. A press with the pointer tells by `onChange`. */
  readonly onFocusLevel?: (level: Choice) => void;
  /** The level under the pointer; null when it has left. What it opens must not move the rows. */
  readonly onPointLevel?: (level: Choice | null) => void;
  readonly isReadOnly?: boolean;
  /** Id of the text that describes the row, such as its open anchor. */
  readonly describedBy?: string;
  /** Under the row, such as "dissent kept: Evaluator 3, −1". */
  readonly note?: ReactNode;
  readonly ref?: Ref<ScoreControlHandle>;
}

export function ScoreControl({ ref, ...props }: ScoreControlProps) {
  const { code, name, family, value, onChange, isReadOnly = false } = props;
  const nameId = useId();
  const cells = useRef(new Map<Choice, HTMLButtonElement>());
  const [last, setLast] = useState<Choice>(0);
  const choices: readonly Choice[] = props.onInsufficient ? [...levels, 'insufficient'] : levels;
  const chosen = choices.find((choice) => choice === value);
  // One cell alone is in the Tab order: where the focus is, else the chosen one.
  const [isInside, setInside] = useState(false);
  const current = isInside ? last : (chosen ?? last);

  function focusCell(level: Choice) {
    cells.current.get(level)?.focus();
  }
  useImperativeHandle(ref, () => ({ focus: () => focusCell(chosen ?? last) }));

  function choose(level: Choice | null) {
    if (isReadOnly || level === value) return;
    if (level === 'insufficient') props.onInsufficient?.();
    else onChange(level);
  }

  function onKeyDown(event: KeyboardEvent) {
    const act = scoreAct(event);
    if (!act) return;
    event.preventDefault();
    const at = choices.indexOf(current);
    switch (act.do) {
      case 'set':
        setLast(act.level);
        choose(act.level);
        return props.onNext?.();
      case 'move':
        return focusCell(choices[at + act.by] ?? current);
      case 'first':
        return focusCell(-2);
      case 'last':
        return focusCell(2);
      case 'clear':
        return choose(null);
      case 'insufficient':
        if (!props.onInsufficient) return;
        setLast('insufficient');
        choose('insufficient');
        return props.onNext?.();
      case 'next':
        return props.onNext?.();
      case 'previous':
        return props.onPrevious?.();
      case 'reason':
        return props.onReason?.();
      case 'source':
        return props.onSource?.();
      case 'anchors':
        return props.onAnchors?.();
    }
  }

  return (
    <div className={styles.row}>
      <span className={styles.name} id={nameId}>
        <span className={styles.code}>{code}</span> {name}
      </span>
      <div
        className={classes(
          styles.cells,
          styles[family],
          props.onInsufficient && styles.narrow,
          isReadOnly && styles.readOnly,
        )}
        role="radiogroup"
        aria-labelledby={nameId}
        aria-describedby={props.describedBy}
        aria-readonly={isReadOnly || undefined}
        onKeyDown={onKeyDown}
        onPointerLeave={() => props.onPointLevel?.(null)}
        onBlur={(event) => {
          if (event.currentTarget.contains(event.relatedTarget)) return;
          setInside(false);
        }}
      >
        {choices.map((level) => (
          <button
            key={level}
            aria-label={level === 'insufficient' ? 'Insufficient evidence' : undefined}
            ref={(cell) => {
              if (cell) cells.current.set(level, cell);
              else cells.current.delete(level);
            }}
            type="button"
            role="radio"
            aria-checked={level === value}
            tabIndex={level === current ? 0 : -1}
            className={classes(
              styles.cell,
              level === 'insufficient' && styles.beside,
              level === value && shade(level),
            )}
            onClick={() => choose(level)}
            onPointerEnter={() => props.onPointLevel?.(level)}
            onFocus={(event) => {
              setInside(true);
              setLast(level);
              if (event.currentTarget.matches(':focus-visible')) props.onFocusLevel?.(level);
            }}
          >
            {level === 'insufficient' ? 'IE' : signedScore(level)}
          </button>
        ))}
      </div>
      {props.note && <span className={styles.note}>{props.note}</span>}
    </div>
  );
}

/** Solid came about, hollow receded; no effect is a choice too. */
function shade(level: Choice): string | undefined {
  if (level === 'insufficient') return styles.insufficient;
  if (level === 0) return styles.zero;
  return level > 0 ? styles.solid : styles.hollow;
}
