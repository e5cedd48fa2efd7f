import { useRef, useState, type CSSProperties, type Ref } from 'react';
import type { ReportRequest } from '../../../src-main/contract/report.ts';
import type { FaultReport } from '../../client/outcome.ts';
import { Button } from '../../parts/button.tsx';
import { Loading } from '../../parts/loading.tsx';
import { Refusal } from '../../parts/refusal.tsx';
import { printReport } from './print-report.ts';
import { ReportPage, type ReportPageHandle } from './report-page.tsx';
import type { SectionPages } from './section-pages.ts';
import { usePageZoom } from './use-page-zoom.ts';
import { usePreview } from './use-preview.ts';
import { WritingDrawer, type Writing } from './writing-drawer.tsx';
import styles from './report-desk.module.css';

interface ReportDeskProps {
  readonly request: ReportRequest;
  readonly page: Ref<ReportPageHandle>;
  readonly onPages: (pages: SectionPages) => void;
  readonly exportFault: FaultReport | null;
  readonly onSaved: (text: string) => void;
}

/** The page on the desk, and above it what can still be written into it. */
export function ReportDesk({ request, page, onPages, exportFault, onSaved }: ReportDeskProps) {
  const { html, fault } = usePreview(request);
  const [drawer, setDrawer] = useState<Writing | null>(null);
  const toggle = (which: Writing) => setDrawer(drawer === which ? null : which);
  const trouble = exportFault ?? fault;
  const scroller = useRef<HTMLDivElement>(null);
  const zoom = usePageZoom(scroller);
  return (
    <section className={styles.desk} aria-label="Preview">
      <div className={styles.tools}>
        <Button
          variant="text"
          size="small"
          isExpanded={drawer === 'finding'}
          onPress={() => toggle('finding')}
        >
          Add a strength or area
        </Button>
        <Button
          variant="text"
          size="small"
          isExpanded={drawer === 'action'}
          onPress={() => toggle('action')}
        >
          Plan an action
        </Button>
      </div>
      {drawer && (
        <div className={styles.drawer}>
          <WritingDrawer
            key={drawer}
            what={drawer}
            onSaved={onSaved}
            onClose={() => setDrawer(null)}
          />
        </div>
      )}
      {trouble && (
        <Refusal
          title={exportFault ? 'Not exported' : 'The page cannot be shown'}
          detail={`${trouble.message}${trouble.reference ? ` Reference ${trouble.reference}.` : ''}`}
        >
          {exportFault?.code === 'printer-missing' && html !== null && (
            <Button size="small" autoFocus onPress={() => printReport(html)}>
              Print …
            </Button>
          )}
        </Refusal>
      )}
      {/* Focusable, so that it scrolls by keyboard. */}
      <div
        ref={scroller}
        className={styles.scroller}
        style={{ '--zoom': zoom } as CSSProperties}
        tabIndex={0}
        role="document"
        aria-label="Report page"
      >
        {html === null ? (
          !fault && <Loading label="Writing the report" done={0} total={1} />
        ) : (
          <ReportPage html={html} onPages={onPages} ref={page} />
        )}
      </div>
    </section>
  );
}
