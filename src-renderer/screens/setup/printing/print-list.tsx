import { useState } from 'react';
import { pagesOf, pagesText, rowsOf } from '../../../../src-main/report/print/printout.ts';
import { useOffer } from '../../../client/commands.ts';
import { Button } from '../../../parts/button.tsx';
import { SeatMark } from '../../../parts/seat-mark.tsx';
import { useShortcuts } from '../../../parts/shortcut.ts';
import { useMirror } from '../../../client/context.ts';
import { LazyPrintDialog } from './lazy-print-dialog.tsx';
import { PaperChoice } from './paper-choice.tsx';
import { PrintRowButton } from './print-row-button.tsx';
import { everything, type PrintWish } from './print-wish.ts';
import { usePrintables, wholeOf } from './use-printables.ts';
import styles from './print-list.module.css';

/** What is handed out on paper, and how much of it. */
export function PrintList() {
  const { pack } = useMirror();
  const { items } = usePrintables();
  const [wish, setWish] = useState<PrintWish | null>(null);
  const rows = rowsOf(items);
  const pages = wholeOf(items).reduce((sum, item) => sum + pagesOf(item), 0);
  const printAll = () => setWish(everything);
  useShortcuts({ 'Ctrl+P': printAll });
  useOffer([
    { id: 'print-all', label: 'Print all', keys: 'Ctrl P', run: printAll },
    ...rows.map(({ label, ids, seat }) => ({
      id: `print-${ids.join('-')}`,
      label: printWords(label, seat !== null),
      run: () => setWish({ title: label, wants: ({ id }) => ids.includes(id) }),
    })),
  ]);
  return (
    <section className={styles.list} aria-labelledby="setup-print">
      <div className={styles.head}>
        <h2 id="setup-print" className={styles.title}>
          To print
        </h2>
        <PaperChoice />
      </div>
      <ul>
        {rows.map((row) => {
          const seat = pack.seats.find(({ id }) => id === row.seat?.id);
          const { label, ids, empty } = row;
          return (
            <li key={label} className={styles.row}>
              <PrintRowButton
                label={label}
                pages={empty ?? pagesText(row)}
                mark={seat && <SeatMark seat={seat} />}
                onPress={() => setWish({ title: label, wants: ({ id }) => ids.includes(id) })}
              />
            </li>
          );
        })}
      </ul>
      <Button wide keys="Ctrl P" onPress={printAll}>
        Print all, {pages} pages
      </Button>
      <LazyPrintDialog wish={wish} onClose={() => setWish(null)} />
    </section>
  );
}

/** “Print the Beijing brief”, “Print badges”. */
function printWords(label: string, ofSeat: boolean): string {
  if (ofSeat) return `Print the ${label}`;
  return `Print ${label.charAt(0).toLowerCase()}${label.slice(1)}`;
}
