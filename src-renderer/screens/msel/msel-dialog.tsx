import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { announce } from '../../parts/announce.ts';
import { Button } from '../../parts/button.tsx';
import { MselImport } from './msel-import.tsx';
import styles from './msel-dialog.module.css';

interface MselDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** The import where no drawer has a place, as in Setup. */
export function MselDialog({ isOpen, onClose }: MselDialogProps) {
  return (
    <ModalOverlay
      className={styles.overlay ?? ''}
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
    >
      <Modal className={styles.modal ?? ''}>
        <Dialog className={styles.dialog ?? ''}>
          <div className={styles.head}>
            <Heading slot="title" level={2} className={styles.title}>
              Import injects
            </Heading>
            <Button variant="text" size="small" keys="Esc" onPress={onClose}>
              Close
            </Button>
          </div>
          <MselImport
            onImported={(count) => {
              announce(`${count} injects imported.`);
              onClose();
            }}
          />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
