import { useLayoutEffect, useRef, useState, type ChangeEvent, type FocusEvent } from 'react';
import { useMirror } from '../../../client/context.ts';
import { applyToken } from './apply-token.ts';
import { completionsOf, type Completion } from './completions.ts';
import type { ComposerDraft } from './composer-draft.ts';
import { settle } from './settle.ts';
import { isProse, takeToken } from './take-tokens.ts';
import { tokenAt } from './tokens.ts';

interface Before {
  readonly draft: ComposerDraft;
  readonly caret: number;
  /** What the line reads and where the caret is as long as nothing else has been done. */
  readonly after: { readonly text: string; readonly caret: number };
}

interface LineProps {
  readonly draft: ComposerDraft;
  readonly seat: string;
  readonly onChange: (draft: ComposerDraft) => void;
  readonly onSeat: (seat: string) => void;
}

/** The line as it is typed: tokens that are complete leave it, and can be turned back into text. */
export function useLine({ draft, seat, onChange, onSeat }: LineProps) {
  const { pack } = useMirror();
  const element = useRef<HTMLTextAreaElement>(null);
  const [caret, setCaret] = useState(-1);
  const [closed, setClosed] = useState('');
  const [choice, setChoice] = useState({ of: '', index: 0 });
  const next = useRef<number | null>(null);
  const before = useRef<Before | null>(null);
  const token = tokenAt(draft.action, caret);
  const of = token ? `${seat} ${token.start} ${token.said}` : '';
  const items = token && closed !== of ? completionsOf(token, pack, seat) : [];
  const chosen = choice.of === of ? choice.index : 0;

  useLayoutEffect(() => {
    if (next.current === null) return;
    element.current?.setSelectionRange(next.current, next.current);
    next.current = null;
  });

  function put(changed: ComposerDraft, at: number, undo: Before | null = null) {
    before.current = undo;
    next.current = at;
    setCaret(at);
    onChange(changed);
  }
  function type(event: ChangeEvent<HTMLTextAreaElement>) {
    const { value, selectionEnd } = event.target;
    const typed = { ...draft, action: value };
    const digit = /^([1-9]) $/.exec(value)?.[1];
    const called = digit === draft.action ? pack.seats[Number(digit) - 1] : undefined;
    if (called) {
      onChange({ ...draft, action: '' });
      onSeat(called.id);
      return;
    }
    before.current = null;
    setCaret(selectionEnd);
    // An input method is not done with the word yet.
    if ('isComposing' in event.nativeEvent && event.nativeEvent.isComposing) onChange(typed);
    else settleAt(typed, selectionEnd);
  }
  function settleAt(typed: ComposerDraft, at: number) {
    const { draft: settled, line, taken } = settle(typed, at, pack, seat);
    const [only, ...others] = taken;
    if (!only) return onChange(typed);
    const after = { text: line.text, caret: line.caret };
    const raw = only.token.raw.trimEnd();
    const text = line.text.slice(0, only.at) + raw + line.text.slice(only.at);
    const isUndoable = others.length === 0 && only.at === line.caret;
    const back = { draft: { ...draft, action: text }, caret: only.at + raw.length, after };
    put(settled, line.caret, isUndoable ? back : null);
  }
  function take(item: Completion) {
    if (!token) return;
    const { text, caret: at } = takeToken({ text: draft.action, caret }, token);
    const changed = { ...applyToken(draft, token, item.id), action: text };
    put(changed, at, { draft, caret, after: { text, caret: at } });
  }
  /** Turns the token just completed back into text; whether there is one. */
  function untake(): boolean {
    const undo = before.current;
    const { selectionStart, selectionEnd } = element.current ?? {};
    const { text, caret: at } = undo?.after ?? {};
    if (!undo || draft.action !== text || selectionStart !== at || selectionEnd !== at)
      return false;
    put(undo.draft, undo.caret);
    return true;
  }
  /** Sentences and times go to their fields when the line is left for another part of the page. */
  function leave(event: FocusEvent) {
    setCaret(-1);
    if (event.relatedTarget === null) return;
    const isDone = settle(draft, -1, pack, seat, ({ sigil }) => isProse(sigil) || sigil === '~');
    if (isDone.taken.length > 0) onChange(isDone.draft);
  }
  return {
    element,
    token,
    items,
    chosen,
    type,
    compose: () => settleAt(draft, element.current?.selectionEnd ?? -1),
    follow: () => setCaret(element.current?.selectionEnd ?? -1),
    leave,
    put,
    take,
    untake,
    step: (by: number) =>
      setChoice({ of, index: (chosen + by + items.length) % Math.max(1, items.length) }),
    close: () => setClosed(of),
  };
}
