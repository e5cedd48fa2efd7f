import { useLayoutEffect, useRef, type RefObject } from 'react';
import type { Token } from './tokens.ts';
import styles from './action-line.module.css';

interface TokenMarkProps {
  readonly text: string;
  readonly token: Token;
  readonly line: RefObject<HTMLTextAreaElement | null>;
  readonly onPlace: (left: number) => void;
}

/** Lies under the line, letter for letter, and shows which of it is a token. */
export function TokenMark({ text, token, line, onPlace }: TokenMarkProps) {
  const box = useRef<HTMLDivElement>(null);
  const mark = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    if (box.current && line.current) box.current.scrollTop = line.current.scrollTop;
    onPlace(mark.current?.offsetLeft ?? 0);
  });
  return (
    <div ref={box} className={styles.under} aria-hidden="true">
      {text.slice(0, token.start)}
      <span ref={mark} className={styles.token}>
        {token.raw}
      </span>
      {text.slice(token.end)}
    </div>
  );
}
