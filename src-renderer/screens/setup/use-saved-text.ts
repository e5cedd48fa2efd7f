import { useEffect, useRef, useState } from 'react';
import { useDrafts } from '../../client/drafts-context.ts';

export interface SavedText {
  readonly text: string;
  /** Why it has not been saved. */
  readonly error: string | null;
  /** What is shown was typed before the page was last left, and never saved. */
  readonly isLeftOver: boolean;
  readonly change: (text: string) => void;
  /**
   * Saves what differs; whether nothing is left to save. Called when the field is left, and on
   * Enter.
   */
  readonly commit: () => Promise<boolean>;
  /** Gives up what was typed. */
  readonly revert: () => void;
}

/**
 * A text with a home in the session. While it is typed it is kept as a draft; it stays as typed
 * until it is saved, whatever happens meanwhile.
 *
 * @param save answers why it did not, or `null`
 */
export function useSavedText(
  key: string,
  saved: string,
  save: (text: string) => Promise<string | null>,
): SavedText {
  const drafts = useDrafts();
  const [typed, setTyped] = useState<string | null>(() => drafts.read(key) || null);
  const [error, setError] = useState<string | null>(null);
  const [isLeftOver, setLeftOver] = useState(typed !== null);
  const latest = useRef(typed);
  const sending = useRef<{ text: string; saved: Promise<boolean> } | null>(null);

  function keep(text: string | null) {
    latest.current = text;
    setTyped(text);
    setError(null);
    setLeftOver(false);
    drafts.write(key, text ?? '');
  }

  async function send(text: string) {
    const problem = await save(text);
    sending.current = null;
    // What was typed meanwhile is not what was asked.
    if (latest.current !== text) return false;
    if (problem === null) keep(null);
    else setError(problem);
    return problem === null;
  }

  async function commit() {
    const text = latest.current;
    if (text !== null && text === sending.current?.text) return sending.current.saved;
    if (text !== null && text.trim() !== saved) {
      sending.current = { text, saved: send(text) };
      return sending.current.saved;
    }
    if (text !== null) keep(null);
    return true;
  }

  const leave = useRef(commit);
  useEffect(() => {
    leave.current = commit;
  });
  // Going to another screen leaves the field too, though it is never blurred.
  useEffect(() => () => void leave.current(), []);

  return {
    text: typed ?? saved,
    error,
    isLeftOver,
    change: keep,
    commit,
    revert: () => keep(null),
  };
}
