import { Button } from '../../../parts/button.tsx';
import styles from './composer.module.css';

interface ComposerButtonsProps {
  /** The number the move will get. */
  readonly number: string;
  /** Why no move can be logged. */
  readonly cannotLog: string | undefined;
  readonly toFinish: number;
  readonly onFinishNext: () => void;
  readonly onSend: (kind: 'logMove' | 'draftMove') => void;
}

export function ComposerButtons(props: ComposerButtonsProps) {
  const { number, cannotLog, toFinish, onFinishNext, onSend } = props;
  const isDisabled = cannotLog !== undefined;
  return (
    <>
      <div className={styles.buttons}>
        <Button keys="Ctrl D" isDisabled={isDisabled} onPress={() => onSend('draftMove')}>
          Finish later
        </Button>
        <Button
          variant="primary"
          keys="Ctrl Enter"
          isDisabled={isDisabled}
          {...(cannotLog !== undefined && { reason: cannotLog })}
          onPress={() => onSend('logMove')}
        >
          {number ? `Log ${number}` : 'Log'}
        </Button>
      </div>
      {toFinish > 0 && (
        <div className={styles.queue}>
          <Button variant="text" size="small" keys="L" onPress={onFinishNext}>
            {toFinish} to finish
          </Button>
        </div>
      )}
    </>
  );
}
