import type { ReactNode, Ref } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { ariaKeys, KeyCap } from './key-cap.tsx';
import { classes } from './classes.ts';
import styles from './button.module.css';

export type ButtonVariant = 'primary' | 'outline' | 'text' | 'link';

export interface ButtonProps {
  readonly children: ReactNode;
  readonly onPress?: () => void;
  /** One primary per pane at most; `link` is underlined, for commands within rows and sentences. */
  readonly variant?: ButtonVariant;
  readonly size?: 'small' | 'normal' | 'large';
  /** The shortcut that does the same, shown at the right; it is not bound here. */
  readonly keys?: string;
  readonly isDisabled?: boolean;
  /** Why it is disabled, in a few words: "Submit" becomes "Submit, 3 open". */
  readonly reason?: string;
  /** As wide as its place, the label at the left and the key at the right. */
  readonly wide?: boolean;
  /** On a dark ground, such as the toast's. */
  readonly isReversed?: boolean;
  readonly autoFocus?: boolean;
  readonly type?: 'button' | 'submit';
  /** Needed when the children have no words. */
  readonly label?: string;
  readonly describedBy?: string;
  readonly isExpanded?: boolean;
  readonly ref?: Ref<HTMLButtonElement>;
}

export function Button({ ref, ...props }: ButtonProps) {
  const { children, variant = 'outline', size = 'normal', keys, reason, isDisabled } = props;
  return (
    <AriaButton
      ref={ref}
      type={props.type ?? 'button'}
      className={classes(
        styles.button,
        styles[variant],
        styles[size],
        props.wide && styles.wide,
        props.isReversed && styles.reversed,
      )}
      onPress={props.onPress}
      isDisabled={isDisabled}
      autoFocus={props.autoFocus}
      aria-label={props.label}
      aria-describedby={props.describedBy}
      aria-expanded={props.isExpanded}
      render={(button) => (
        <button {...button} aria-keyshortcuts={keys ? ariaKeys(keys) : undefined} />
      )}
    >
      <span className={styles.label}>
        {children}
        {isDisabled && reason ? `, ${reason}` : null}
      </span>
      {keys && (
        <span className={styles.keys} aria-hidden="true">
          <KeyCap keys={keys} isReversed={variant === 'primary' || props.isReversed} />
        </span>
      )}
    </AriaButton>
  );
}
