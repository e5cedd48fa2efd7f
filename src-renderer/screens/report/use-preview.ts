import { useEffect, useState } from 'react';
import type { ReportRequest } from '../../../src-main/contract/report.ts';
import { useDesk, useSessionView } from '../../client/context.ts';
import { faultOf, type FaultReport } from '../../client/outcome.ts';

/** Milliseconds of quiet before the page is made again. */
const quiet = 250;

export interface Preview {
  /** The report as it would be saved; the one before while the next is made. */
  readonly html: string | null;
  readonly fault: FaultReport | null;
}

/** The very report main would save, made again when a choice changes or something happens. */
export function usePreview(request: ReportRequest): Preview {
  const { connection } = useDesk();
  const { state } = useSessionView();
  const [preview, setPreview] = useState<Preview>({ html: null, fault: null });
  const asked = JSON.stringify({ ...request, format: 'html' } satisfies ReportRequest);
  const isFirst = preview.html === null;
  useEffect(() => {
    let isCurrent = true;
    const timer = setTimeout(
      () => {
        const wanted: ReportRequest = JSON.parse(asked);
        connection.api.report.render(wanted).then(
          (file) => isCurrent && 'text' in file && setPreview({ html: file.text, fault: null }),
          (error: unknown) =>
            isCurrent && setPreview((before) => ({ ...before, fault: faultOf(error) })),
        );
      },
      isFirst ? 0 : quiet,
    );
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
    // The version is not sent, but a new one makes another report.
  }, [connection, asked, isFirst, state.version]);
  return preview;
}
