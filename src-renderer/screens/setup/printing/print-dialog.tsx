import { useRef } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { pagesOf } from '../../../../src-main/report/print/printout.ts';
import { Button } from '../../../parts/button.tsx';
import { useShortcuts } from '../../../parts/shortcut.ts';
import { PaperChoice } from './paper-choice.tsx';
import { PrintPreview, type PrintPreviewHandle } from './print-preview.tsx';
import type { PrintWish } from './print-wish.ts';
import { usePrintables } from './use-printables.ts';
import styles from './print-dialog.module.css';

interface PrintDialogProps {
  readonly wish: PrintWish;
  readonly onClose: () => void;
}

/** The pages as they will be printed; the system’s own dialogue comes after. */
export function PrintDialog({ wish, onClose }: PrintDialogProps) {
  const { input, items } = usePrintables();
  const chosen = items.filter(wish.wants);
  const pages = chosen.reduce((sum, item) => sum + pagesOf(item), 0);
  const preview = useRef<PrintPreviewHandle>(null);
  const box = useRef<HTMLDivElement>(null);
  const print = () => void preview.current?.print();
  useShortcuts({ 'Ctrl+P': print }, { within: box });
  const forControl = chosen.some(({ kind }) => kind === 'roster' || kind === 'injects');
  return (
    <ModalOverlay
      className={styles.overlay ?? ''}
      isOpen
      onOpenChange={(open) => !open && onClose()}
    >
      <Modal className={styles.modal ?? ''}>
        <Dialog className={styles.dialog ?? ''}>
          <div ref={box} className={styles.box}>
            <header className={styles.head}>
              <Heading slot="title" level={2} className={styles.title}>
                To print: {wish.title}
              </Heading>
              <PaperChoice />
              <Button variant="primary" keys="Ctrl P" autoFocus onPress={print}>
                Print {pages === 1 ? '1 page' : `${pages} pages`}
              </Button>
              <Button variant="text" keys="Esc" onPress={onClose}>
                Close
              </Button>
            </header>
            <PrintPreview
              ref={preview}
              input={input}
              items={chosen}
              onPrint={print}
              onClose={onClose}
            />
            <p className={styles.note}>
              {forControl
                ? 'For control to hand out. The roster and the inject cards are for control alone.'
                : 'For control to hand out, each page to whom its foot names.'}
            </p>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
