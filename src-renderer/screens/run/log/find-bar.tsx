import { ChevronDown, ChevronUp } from 'lucide-react';
import { useId, useImperativeHandle, useRef, type KeyboardEvent, type Ref } from 'react';
import { Button } from '../../../parts/button.tsx';
import { FilterMenus } from './filter-menus.tsx';
import type { Find } from './use-find.ts';
import type { LogFiltering } from './use-log-filter.ts';
import styles from './find-bar.module.css';

export interface FindBarHandle {
  focusQuery(): void;
  focusFilter(): void;
}

interface FindBarProps {
  readonly find: Find;
  readonly filtering: LogFiltering;
  readonly onClose: () => void;
  readonly ref: Ref<FindBarHandle>;
}

/** Words to look for in the log, and what to show of it. Esc leaves it. */
export function FindBar({ find, filtering, onClose, ref }: FindBarProps) {
  const input = useRef<HTMLInputElement>(null);
  const menus = useRef<HTMLDivElement>(null);
  const countId = useId();
  useImperativeHandle(ref, () => ({
    focusQuery() {
      input.current?.focus();
      input.current?.select();
    },
    focusFilter: () => menus.current?.querySelector('button')?.focus(),
  }));

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    // Lists that were opened from here keep their keys.
    if (!(event.target instanceof Node && event.currentTarget.contains(event.target))) return;
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    onClose();
  }
  function onInputKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    const by = byKey(event);
    if (by === 0) return;
    event.preventDefault();
    find.jump(by);
  }

  return (
    <search className={styles.bar} aria-label="Find in the log" onKeyDown={onKeyDown}>
      <input
        ref={input}
        className={styles.input}
        type="text"
        value={find.typed}
        placeholder="Find in the log"
        aria-label="Find in the log"
        aria-describedby={countId}
        aria-keyshortcuts="Control+F"
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => find.type(event.target.value)}
        onKeyDown={onInputKeyDown}
      />
      <span id={countId} className={styles.count} role="status">
        {countText(find)}
      </span>
      <Button variant="text" size="small" label="Previous match" onPress={() => find.jump(-1)}>
        <ChevronUp size={16} aria-hidden="true" />
      </Button>
      <Button variant="text" size="small" label="Next match" onPress={() => find.jump(1)}>
        <ChevronDown size={16} aria-hidden="true" />
      </Button>
      <div ref={menus} className={styles.menus} role="group" aria-label="Filter">
        <FilterMenus filtering={filtering} />
      </div>
      <Button variant="text" size="small" keys="Esc" label="Close find" onPress={onClose}>
        Close
      </Button>
    </search>
  );
}

/** Which way a key leads; 0 for none. */
function byKey({ key, shiftKey }: KeyboardEvent): -1 | 0 | 1 {
  if (key === 'Enter') return shiftKey ? -1 : 1;
  if (key === 'ArrowDown') return 1;
  return key === 'ArrowUp' ? -1 : 0;
}

/** “3 of 17”. */
function countText({ query, matches, current }: Find): string {
  if (query.trim() === '') return '';
  if (matches.length === 0) return 'Not found';
  const place = matches.findIndex(({ id }) => id === current) + 1;
  return place === 0 ? `${matches.length} found` : `${place} of ${matches.length}`;
}
