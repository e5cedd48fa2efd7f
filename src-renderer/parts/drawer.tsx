import { useEffect, useId, useRef, type ReactNode } from 'react';
import { Button } from './button.tsx';
import { useShortcuts } from './shortcut.ts';
import { useKeepFocus } from './use-keep-focus.ts';
import styles from './drawer.module.css';

export interface DrawerProps {
  readonly title: ReactNode;
  /** Commands beside the title. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
  /** A line that stays at the bottom. */
  readonly foot?: ReactNode;
  readonly onClose: () => void;
  /** When something inside takes the focus itself. */
  readonly focusInside?: boolean;
  /** When there is only text inside: it has the focus itself, to be scrolled by the arrows. */
  readonly isText?: boolean;
}

/** Takes the inspector's column, below the strip: clock and log stay in view. Esc closes it. */
export function Drawer({ title, actions, children, foot, onClose, ...props }: DrawerProps) {
  const { focusInside, isText } = props;
  const titleId = useId();
  const box = useRef<HTMLElement>(null);
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!focusInside) (isText ? body : box).current?.focus();
  }, [focusInside, isText]);
  useKeepFocus(box);
  useShortcuts({ Esc: onClose }, { within: box });
  return (
    <section ref={box} className={styles.drawer} aria-labelledby={titleId} tabIndex={-1}>
      <header className={styles.head}>
        <h2 id={titleId} className={styles.title}>
          {title}
        </h2>
        {actions}
        <Button variant="text" size="small" keys="Esc" onPress={onClose}>
          Close
        </Button>
      </header>
      {isText ? (
        <div ref={body} className={styles.body} tabIndex={0} role="group" aria-labelledby={titleId}>
          {children}
        </div>
      ) : (
        <div className={styles.body}>{children}</div>
      )}
      {foot && <footer className={styles.foot}>{foot}</footer>}
    </section>
  );
}
