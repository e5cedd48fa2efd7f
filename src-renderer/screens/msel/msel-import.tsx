import { counted, listed } from '../../../src-main/report/words/counts.ts';
import { useMemo, useRef, useState, type DragEvent } from 'react';
import { deckOf } from '../../../src-main/game/deck.ts';
import { useDesk, useMirror, useSessionView } from '../../client/context.ts';
import { Button } from '../../parts/button.tsx';
import { classes } from '../../parts/classes.ts';
import { Refusal } from '../../parts/refusal.tsx';
import { fieldLabels, guessMapping, requiredFields, type Mapping } from './columns.ts';
import { writeCsv } from './csv.ts';
import { LeftRows } from './left-rows.tsx';
import { leftTable } from './left-table.ts';
import { MappingFields } from './mapping-fields.tsx';
import { readMselFile } from './read-file.ts';
import { readRows } from './read-rows.ts';
import { fileProblems, type Table } from './table.ts';
import { TakenRows } from './taken-rows.tsx';
import styles from './msel-import.module.css';

/** What one command may weigh on the wire, in bytes. */
const heaviest = 1_800_000;

interface Opened {
  readonly name: string;
  readonly table: Table;
}

/** A list from a spreadsheet: chosen, its columns mapped, looked at, and only then imported. */
export function MselImport({ onImported }: { readonly onImported: (count: number) => void }) {
  const mirror = useMirror();
  const { shell } = useDesk();
  const { state } = useSessionView();
  const { pack } = mirror;
  const input = useRef<HTMLInputElement>(null);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [mapping, setMapping] = useState<Mapping>({});
  const [trouble, setTrouble] = useState<{ title: string; detail: string } | null>(null);
  const [isOver, setOver] = useState(false);
  const missing = requiredFields.filter((field) => mapping[field] === undefined);
  const list = useMemo(() => {
    if (!opened || requiredFields.some((field) => mapping[field] === undefined)) return null;
    const around = { pack, deck: deckOf(state, pack), rounds: state.rounds.length };
    return readRows(opened.table, mapping, around);
  }, [opened, mapping, pack, state]);

  async function take(file: File) {
    const read = await readMselFile(file);
    if (!read.ok) {
      const title = `Not read: ${file.name}`;
      setTrouble({ title, detail: `${fileProblems[read.problem]} Nothing was changed.` });
      return;
    }
    setTrouble(null);
    setOpened({ name: file.name, table: read.table });
    setMapping(guessMapping(read.table.header));
  }
  async function run() {
    if (!list) return;
    const command = { kind: 'writeInjects' as const, imported: true, injects: [...list.taken] };
    if (new Blob([JSON.stringify(command)]).size > heaviest) {
      const detail = 'Split the list, and import one half after the other.';
      setTrouble({ title: 'Not imported: this is too much text at once', detail });
      return;
    }
    const outcome = await mirror.execute(command);
    if (outcome.ok) onImported(list.taken.length);
    else {
      const title = `Not imported: ${outcome.refusal.message}`;
      setTrouble({ title, detail: 'Nothing was changed. The list is still here.' });
    }
  }
  function saveLeft() {
    if (!opened || !list) return;
    const text = writeCsv(leftTable(opened.table, list.left));
    const name = `${opened.name.replace(/\.\w+$/, '')}, to mend.csv`;
    void shell.saveFile({ name, media: 'text/csv', text });
  }
  function onDrag(event: DragEvent) {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setOver(true);
  }

  return (
    <section
      className={classes(styles.pane, isOver && styles.over)}
      aria-label="Import injects"
      onDragEnter={onDrag}
      onDragOver={onDrag}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        setOver(false);
        const [file] = event.dataTransfer.files;
        if (!file) return;
        event.preventDefault();
        void take(file);
      }}
    >
      <div className={styles.choose}>
        <Button autoFocus={!opened} onPress={() => input.current?.click()}>
          {opened ? 'Choose another file' : 'Choose a file'}
        </Button>
        <span className={styles.hint}>
          {opened
            ? `${opened.name}, ${counted(opened.table.rows.length, 'row')}`
            : 'Or drop it here: .xlsx or .csv, up to 5 MB and 2,000 rows.'}
        </span>
        <input
          ref={input}
          type="file"
          className="visually-hidden"
          accept=".xlsx,.csv,.tsv,.txt"
          aria-label="File with injects"
          tabIndex={-1}
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            // The same file, mended meanwhile, is a change too.
            currentTarget.value = '';
            if (file) void take(file);
          }}
        />
      </div>
      {trouble && <Refusal title={trouble.title} detail={trouble.detail} />}
      {opened && (
        <>
          <MappingFields table={opened.table} mapping={mapping} onChange={setMapping} />
          {missing.length > 0 && (
            <p className={styles.hint}>
              Say which column holds {listed(missing.map((field) => fieldLabels[field]))}.
            </p>
          )}
        </>
      )}
      {list && (
        <>
          <TakenRows injects={list.taken} />
          <LeftRows rows={list.left} onSave={saveLeft} />
          <div className={styles.last}>
            <Button
              variant="primary"
              isDisabled={list.taken.length === 0}
              reason="nothing can be taken"
              onPress={() => void run()}
            >
              {list.left.length > 0
                ? `Import ${list.taken.length}, leave ${list.left.length}`
                : `Import ${list.taken.length}`}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
