import { deckOf } from '../../../src-main/game/deck.ts';
import { base64Of } from '../../client/base64.ts';
import { useDesk, useMirror, useSessionView } from '../../client/context.ts';
import { writeCsv } from './csv.ts';
import { exportRows } from './export-rows.ts';

const media = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
} as const;

/** Widths of the columns in characters, as they are read best. */
const widths = [8, 28, 60, 18, 7, 12, 8, 16, 40, 40, 10, 10, 10];

/** Saves the deck as a list; says where it went, or why it did not. */
export function useMselExport(say: (text: string) => void) {
  const { pack } = useMirror();
  const { state } = useSessionView();
  const { shell } = useDesk();
  return async (format: keyof typeof media) => {
    const rows = exportRows(deckOf(state, pack), pack);
    const name = `${state.session.title}, injects.${format}`;
    const content = format === 'csv' ? { text: writeCsv(rows) } : await workbook(rows);
    if (content === null) return say('Too much text for a workbook. Export the list as CSV');
    const where = await shell.saveFile({ name, media: media[format], ...content });
    if (where !== null) say(`Saved ${where}`);
  };
}

async function workbook(rows: ReturnType<typeof exportRows>) {
  const { fitsWorkbook, writeWorkbook } = await import('./write-workbook.ts');
  if (!fitsWorkbook(rows)) return null;
  return { bytes: await base64Of(new Blob([await writeWorkbook(rows, widths)])) };
}
