import { useRef, useState } from 'react';
import { useOffer } from '../../client/commands.ts';
import { useMirror } from '../../client/context.ts';
import { announce } from '../../parts/announce.ts';
import { useShortcuts } from '../../parts/shortcut.ts';
import { Toast, type ToastMessage } from '../../parts/toast.tsx';
import { ContentsPane } from './contents-pane.tsx';
import { ExportPane } from './export-pane.tsx';
import { leakGroups, type LeakGroup } from './leak-groups.ts';
import { OpenFindingsDialog } from './open-findings-dialog.tsx';
import {
  requestOf,
  useReportChoices,
  useReportLogo,
  type ReportChoices,
} from './report-choices.ts';
import { ReportDesk } from './report-desk.tsx';
import type { ReportPageHandle } from './report-page.tsx';
import type { SectionPages } from './section-pages.ts';
import { useExport } from './use-export.ts';
import { useLeaks } from './use-leaks.ts';
import styles from './report-screen.module.css';

/** The report as it will be saved, what goes into it, and how it leaves. */
export function ReportScreen() {
  const { sessionId } = useMirror();
  const [choices, change] = useReportChoices();
  const [logo, setLogo] = useReportLogo();
  const [toast, setToast] = useState<ToastMessage | null>(null);
  const [isAsking, setAsking] = useState(false);
  const [pages, setPages] = useState<SectionPages>({});
  const page = useRef<ReportPageHandle>(null);
  const check = useLeaks(choices);
  const groups = check ? leakGroups(check.leaks, choices) : [];
  const open = groups.filter(({ fate }) => fate === 'open');
  const tell = (text: string) => setToast({ id: Date.now(), text });
  const exporting = useExport(tell);

  function save(now: ReportChoices) {
    setAsking(false);
    exporting.run(requestOf(sessionId, now, logo));
  }
  function ask() {
    if (open.length > 0) setAsking(true);
    else save(choices);
  }
  function replaceOpen() {
    const replaced = Object.fromEntries(open.map(({ phrase, suggestion }) => [phrase, suggestion]));
    const replacements = { ...choices.replacements, ...replaced };
    change({ replacements });
    save({ ...choices, replacements });
  }
  function show({ leaks, phrase }: LeakGroup) {
    const isThere = leaks.some(
      ({ text, start, end }) =>
        page.current?.show(text) || page.current?.show(text.slice(start, end)),
    );
    if (!isThere) announce(`“${phrase}” is in a part of the report that is not on the page.`);
  }
  useShortcuts({ 'Ctrl+E': ask });
  useOffer([{ id: 'export-report', label: 'Export the report', keys: 'Ctrl E', run: ask }]);

  return (
    <main className={styles.screen} aria-label="Report">
      <ContentsPane
        choices={choices}
        pages={pages}
        onGo={(section) => page.current?.goTo(section)}
        onChange={change}
        onSaved={tell}
      />
      <ReportDesk
        request={requestOf(sessionId, choices, logo)}
        page={page}
        onPages={setPages}
        exportFault={exporting.fault}
        onSaved={tell}
      />
      <ExportPane
        choices={choices}
        logo={logo}
        check={check}
        groups={groups}
        exporting={exporting}
        onChange={change}
        onLogo={setLogo}
        onShow={show}
        onExport={ask}
      />
      <OpenFindingsDialog
        isOpen={isAsking}
        groups={open}
        onReplace={replaceOpen}
        onExport={() => save(choices)}
        onCancel={() => setAsking(false)}
      />
      <div className={styles.toast}>
        <Toast toast={toast} onClose={() => setToast(null)} />
      </div>
    </main>
  );
}
