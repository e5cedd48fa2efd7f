import type { CSSProperties, ReactNode } from 'react';
import { TriangleAlert } from 'lucide-react';
import styles from './refusal.module.css';

export interface RefusalProps {
  /** "Not logged: say who may know of it". */
  readonly title: string;
  /** The reason, and that the text is kept. */
  readonly detail?: ReactNode;
  /** The ways out, as buttons. */
  readonly children?: ReactNode;
  /** Pixels from the panel's left edge to the middle of the field the notch points down to. */
  readonly notchAt?: number;
  /** For the field's aria-describedby. */
  readonly id?: string;
}

/** Stands directly above the row of the field that caused it, and goes when the cause does. */
export function Refusal({ title, detail, children, notchAt, id }: RefusalProps) {
  const notch: CSSProperties | undefined =
    notchAt === undefined ? undefined : { insetInlineStart: notchAt };
  return (
    <div className={styles.refusal} role="alert" id={id}>
      <TriangleAlert className={styles.mark} size={18} strokeWidth={2} aria-hidden="true" />
      <div className={styles.words}>
        <p className={styles.title}>{title}</p>
        {detail && <p className={styles.detail}>{detail}</p>}
      </div>
      {children && <div className={styles.ways}>{children}</div>}
      {notch && (
        <svg className={styles.notch} style={notch} viewBox="0 0 24 12" aria-hidden="true">
          <path d="M1 0L12 11L23 0" />
        </svg>
      )}
    </div>
  );
}
