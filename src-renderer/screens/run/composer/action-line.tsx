import { useId, useState, type KeyboardEvent } from 'react';
import { useMirror } from '../../../client/context.ts';
import { classes } from '../../../parts/classes.ts';
import { KeyCap } from '../../../parts/key-cap.tsx';
import { CompletionList, optionId } from './completion-list.tsx';
import type { ComposerDraft } from './composer-draft.ts';
import { TokenMark } from './token-mark.tsx';
import { useLine } from './use-line.ts';
import styles from './action-line.module.css';

interface ActionLineProps {
  readonly draft: ComposerDraft;
  readonly seat: string;
  readonly isInvalid: boolean;
  readonly describedBy: string | undefined;
  readonly onChange: (draft: ComposerDraft) => void;
  readonly onSeat: (seat: string) => void;
  readonly onLog: () => void;
  /** The seat's previous move, as a copy; nothing when there is none. */
  readonly previous: () => ComposerDraft | undefined;
}

const listNames = { '#': 'Instruments', '@': 'Targets', '!': 'Seen by' } as const;

/** Longer lines are not marked: drawing them twice would be felt in typing. */
const longestMarked = 5000;

/** What is said, in one line, with short prefixes for everything else about it. */
export function ActionLine(props: ActionLineProps) {
  const { draft, seat, isInvalid, describedBy, onLog, previous } = props;
  const { pack } = useMirror();
  const line = useLine(props);
  const { element, token, items, chosen } = line;
  const listId = useId();
  const [left, setLeft] = useState(0);
  const name = pack.seats.find(({ id }) => id === seat)?.name ?? '';

  function onListKey(event: KeyboardEvent): boolean {
    const item = items[chosen];
    if (!item || event.shiftKey || event.ctrlKey || event.metaKey || event.altKey) return false;
    if (event.key === 'Enter' || event.key === 'Tab') line.take(item);
    else if (event.key === 'ArrowDown') line.step(1);
    else if (event.key === 'ArrowUp') line.step(-1);
    else if (event.key === 'Escape') line.close();
    else return false;
    return true;
  }
  function onLineKey(event: KeyboardEvent): boolean {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return false;
    if (event.key === 'Enter') onLog();
    else if (event.key === 'Escape') element.current?.blur();
    else if (event.key === 'Backspace') return line.untake();
    else if (event.key === 'ArrowUp' && draft.action === '') {
      const copy = previous();
      if (copy) line.put(copy, copy.action.length);
    } else return false;
    return true;
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    if (!onListKey(event) && !onLineKey(event)) return;
    event.preventDefault();
    event.stopPropagation();
  }
  const isOpen = items.length > 0;
  return (
    <div className={styles.box} data-field="action">
      {isOpen && token && (
        <CompletionList
          id={listId}
          label={token.sigil in listNames ? listNames[token.sigil as '#'] : ''}
          items={items}
          chosen={chosen}
          left={left}
          onTake={line.take}
        />
      )}
      <div className={classes(styles.field, isInvalid && styles.invalid)}>
        {token && draft.action.length < longestMarked && (
          <TokenMark text={draft.action} token={token} line={element} onPlace={setLeft} />
        )}
        <textarea
          ref={element}
          className={styles.line}
          rows={1}
          value={draft.action}
          placeholder={`Log a move for ${name}`}
          aria-label={`Log a move for ${name}`}
          aria-invalid={isInvalid || undefined}
          aria-describedby={describedBy}
          aria-keyshortcuts="/"
          aria-autocomplete="list"
          aria-controls={isOpen ? listId : undefined}
          aria-activedescendant={isOpen ? optionId(listId, chosen) : undefined}
          onChange={line.type}
          onSelect={line.follow}
          onCompositionEnd={line.compose}
          onBlur={line.leave}
          onKeyDown={onKeyDown}
        />
        <span className={styles.hint} aria-hidden="true">
          Seat <KeyCap keys="Alt 1" />–<KeyCap keys={String(pack.seats.length)} />
        </span>
      </div>
    </div>
  );
}
