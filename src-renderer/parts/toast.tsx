import { useEffect, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react';
import { Button } from './button.tsx';
import styles from './toast.module.css';

export interface ToastMessage {
  /** Distinguishes one message from the next with the same words. */
  readonly id: string | number;
  /** What happened, as "Move 3.4 withdrawn"; never an error. */
  readonly text: string;
  readonly onUndo?: () => void;
}

export interface ToastProps {
  readonly toast: ToastMessage | null;
  readonly onClose: () => void;
  /** Milliseconds it stays, not counting the time it is held by the pointer or the focus. */
  readonly stay?: number;
}

/** Calls back once the given time has passed outside holds. */
function useHeldTimer(stay: number, onEnd: () => void) {
  const [isHeld, setHeld] = useState(false);
  const left = useRef(stay);
  const end = useRef(onEnd);
  useEffect(() => {
    end.current = onEnd;
  });
  useEffect(() => {
    if (isHeld) return undefined;
    const from = performance.now();
    const timer = setTimeout(() => end.current(), left.current);
    return () => {
      clearTimeout(timer);
      left.current -= performance.now() - from;
    };
  }, [isHeld]);
  return setHeld;
}

interface ToastCardProps {
  readonly toast: ToastMessage;
  readonly onClose: () => void;
  readonly stay: number;
}

function ToastCard({ toast, onClose, stay }: ToastCardProps) {
  const setHeld = useHeldTimer(stay, onClose);
  return (
    <div
      className={styles.toast}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={(event: FocusEvent<HTMLDivElement>) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setHeld(false);
      }}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onClose();
      }}
    >
      <span>{toast.text}</span>
      {toast.onUndo && (
        <Button
          variant="link"
          keys="Ctrl Z"
          isReversed
          onPress={() => {
            toast.onUndo?.();
            onClose();
          }}
        >
          Undo
        </Button>
      )}
    </div>
  );
}

/** Stands at the bottom left of the nearest positioned element; always mounted, so that it speaks. */
export function Toast({ toast, onClose, stay = 8000 }: ToastProps) {
  return (
    <div className={styles.region} role="status" aria-live="polite">
      {toast && <ToastCard key={toast.id} toast={toast} onClose={onClose} stay={stay} />}
    </div>
  );
}
