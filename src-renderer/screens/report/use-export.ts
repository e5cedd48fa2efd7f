import { useState } from 'react';
import type { ReportRequest } from '../../../src-main/contract/report.ts';
import { useDesk } from '../../client/context.ts';
import { faultOf, type FaultReport } from '../../client/outcome.ts';

interface Export {
  readonly isBusy: boolean;
  readonly fault: FaultReport | null;
  readonly run: (request: ReportRequest) => void;
}

/** Renders the report in main and hands it to whoever saves files here. */
export function useExport(onSaved: (text: string) => void): Export {
  const { connection, shell } = useDesk();
  const [isBusy, setBusy] = useState(false);
  const [fault, setFault] = useState<FaultReport | null>(null);
  async function save(request: ReportRequest): Promise<void> {
    setBusy(true);
    setFault(null);
    try {
      const where = await shell.saveFile(await connection.api.report.render(request));
      if (where !== null) onSaved(`Saved ${where}`);
    } catch (error) {
      setFault(faultOf(error));
    } finally {
      setBusy(false);
    }
  }
  return { isBusy, fault, run: (request) => void (isBusy || save(request)) };
}
