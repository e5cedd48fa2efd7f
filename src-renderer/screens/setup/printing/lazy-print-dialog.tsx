import { lazy, Suspense } from 'react';
import type { PrintWish } from './print-wish.ts';

// Nobody prints before the session can be seen.
const PrintDialog = lazy(async () => {
  const { PrintDialog: dialog } = await import('./print-dialog.tsx');
  return { default: dialog };
});

interface LazyPrintDialogProps {
  readonly wish: PrintWish | null;
  readonly onClose: () => void;
}

export function LazyPrintDialog({ wish, onClose }: LazyPrintDialogProps) {
  return (
    wish && (
      <Suspense>
        <PrintDialog wish={wish} onClose={onClose} />
      </Suspense>
    )
  );
}
