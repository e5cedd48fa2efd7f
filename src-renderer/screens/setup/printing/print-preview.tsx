import { useCallback, useEffect, useImperativeHandle, useRef, useState, type Ref } from 'react';
import { createPortal } from 'react-dom';
import { printContext, type PrintInput } from '../../../../src-main/report/print/input.ts';
import { PrintPages } from '../../../../src-main/report/print/html/print-pages.tsx';
import type { PrintItem } from '../../../../src-main/report/print/printout.ts';
import { dressPage } from './dress-page.ts';
import styles from './print-preview.module.css';

export interface PrintPreviewHandle {
  readonly print: () => Promise<void>;
}

interface PrintPreviewProps {
  readonly input: PrintInput;
  readonly items: readonly PrintItem[];
  /** The keys of the dialog are pressed in here too. */
  readonly onPrint: () => void;
  readonly onClose: () => void;
  readonly ref?: Ref<PrintPreviewHandle>;
}

/**
 * A document of its own, so that nothing of the app is printed with it. It is empty to begin with
 * and filled from here: what is read into a frame would lose its looks to the app's policy.
 */
export function PrintPreview({ input, items, onPrint, onClose, ref }: PrintPreviewProps) {
  const [page, setPage] = useState<Document | null>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  const take = useCallback(() => setPage(frame.current?.contentDocument ?? null), []);
  useEffect(take, [take]);
  const { frame: edges } = printContext(input);
  useEffect(() => {
    if (page) dressPage(page, edges.paper, `To print, ${edges.title}`);
  }, [page, edges.paper, edges.title]);
  const keys = useRef({ onPrint, onClose });
  useEffect(() => {
    keys.current = { onPrint, onClose };
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isPrint = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'p';
      if (event.key !== 'Escape' && !isPrint) return;
      event.preventDefault();
      if (isPrint) keys.current.onPrint();
      else keys.current.onClose();
    };
    page?.addEventListener('keydown', onKeyDown);
    return () => page?.removeEventListener('keydown', onKeyDown);
  }, [page]);
  useImperativeHandle(ref, () => ({
    async print() {
      const view = frame.current?.contentWindow;
      // Without its fonts a page would be longer than it was worked out to be.
      await frame.current?.contentDocument?.fonts.ready;
      view?.print();
    },
  }));
  return (
    <>
      <iframe
        ref={frame}
        className={styles.frame}
        title="Pages to print"
        // No script can run in it, whatever is on its pages.
        sandbox="allow-same-origin allow-modals"
        tabIndex={0}
        onLoad={take}
      />
      {page && createPortal(<PrintPages items={items} frame={edges} />, page.body)}
    </>
  );
}
