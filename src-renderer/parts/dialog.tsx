import { useId, type KeyboardEvent, type ReactNode } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { Button } from './button.tsx';
import styles from './dialog.module.css';

export interface DialogAction {
  /** A verb, as "Close round 3". */
  readonly label: string;
  readonly onPress: () => void;
  /** The safe or expected one: it has the focus and takes Enter. One at most. */
  readonly isExpected?: boolean;
  readonly keys?: string;
  readonly isDisabled?: boolean;
  readonly reason?: string;
}

export interface DialogProps {
  readonly isOpen: boolean;
  /** The question. */
  readonly title: string;
  readonly children?: ReactNode;
  readonly actions: readonly DialogAction[];
  readonly onCancel: () => void;
  readonly cancelLabel?: string;
  /** When a field inside should have the focus instead of the expected action. */
  readonly focusInside?: boolean;
}

/** Only for decisions that cannot be undone. Esc cancels; a click beside it does nothing. */
export function Dialog(props: DialogProps) {
  const { isOpen, title, children, actions, onCancel, focusInside = false } = props;
  const bodyId = useId();
  const expected = actions.find((action) => action.isExpected);

  function onKeyDown(event: KeyboardEvent) {
    const fromField = event.target instanceof HTMLInputElement;
    if (event.key !== 'Enter' || !fromField || event.nativeEvent.isComposing) return;
    event.preventDefault();
    if (expected && !expected.isDisabled) expected.onPress();
  }

  return (
    <ModalOverlay
      className={styles.overlay ?? ''}
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onCancel();
      }}
    >
      <Modal className={styles.modal ?? ''}>
        <AriaDialog
          role="alertdialog"
          className={styles.dialog}
          aria-describedby={children ? bodyId : undefined}
        >
          <Heading slot="title" level={2} className={styles.title}>
            {title}
          </Heading>
          {children && (
            <div id={bodyId} className={styles.body} onKeyDown={onKeyDown}>
              {children}
            </div>
          )}
          <div className={styles.actions}>
            {actions.map((action) => (
              <Button
                key={action.label}
                variant={action === expected ? 'primary' : 'outline'}
                keys={action.keys ?? (action === expected ? 'Enter' : undefined)}
                autoFocus={action === expected && !focusInside}
                onPress={action.onPress}
                isDisabled={action.isDisabled}
                reason={action.reason}
              >
                {action.label}
              </Button>
            ))}
            <Button variant="text" keys="Esc" onPress={onCancel}>
              {props.cancelLabel ?? 'Cancel'}
            </Button>
          </div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
