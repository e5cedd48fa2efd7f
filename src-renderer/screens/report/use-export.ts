import { useRef, useState } from 'react';
import type { ReportRequest } from '../../../src-main/contract/report.ts';
import { useDesk } from '../../client/context.ts';
import { faultOf, type FaultReport } from '../../client/outcome.ts';

export interface Export {
  /** What is being written; `null` while nothing is. */
  readonly busy: ReportRequest['format'] | null;
  readonly fault: FaultReport | null;
  readonly run: (request: ReportRequest) => void;
  /** Calls off what is being written; nothing is left of it. */
  readonly cancel: () => void;
  /** The schema that a report written as JSON names. */
  readonly saveSchema: () => void;
}

/** Renders the report in main and hands it to whoever saves files here. */
export function useExport(onSaved: (text: string) => void): Export {
  const { connection, shell } = useDesk();
  const [busy, setBusy] = useState<Export['busy']>(null);
  const [fault, setFault] = useState<FaultReport | null>(null);
  const off = useRef<AbortController | null>(null);

  async function save(
    format: ReportRequest['format'],
    render: (signal: AbortSignal) => ReturnType<typeof connection.api.report.render>,
  ): Promise<void> {
    const own = new AbortController();
    off.current = own;
    setBusy(format);
    setFault(null);
    try {
      const file = await render(own.signal);
      if (own.signal.aborted) return;
      const where = await shell.saveFile(file);
      if (where !== null) onSaved(`Saved ${where}`);
    } catch (error) {
      if (!own.signal.aborted) setFault(faultOf(error));
    } finally {
      if (off.current === own) {
        off.current = null;
        setBusy(null);
      }
    }
  }
  return {
    busy,
    fault,
    run(request) {
      if (busy !== null) return;
      void save(request.format, (signal) => connection.api.report.render(request, { signal }));
    },
    cancel() {
      off.current?.abort();
      off.current = null;
      setBusy(null);
    },
    saveSchema() {
      if (busy === null) void save('json', () => connection.api.report.schema());
    },
  };
}
