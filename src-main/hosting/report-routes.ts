import { implement } from '@orpc/server';
import { reportContract } from '../contract/report.ts';
import { granted } from './answer.ts';
import { renderReport } from './render-report.ts';
import { reportSchemaName, writeReportSchema } from '../report/report-schema.ts';
import { copyReader } from '../session/read-copy.ts';
import type { Services } from './services.ts';

export function reportRoutes({ desk, chance, library, press }: Services) {
  const os = implement(reportContract);
  return os.router({
    render: os.render.handler(async ({ input, signal }) =>
      granted(
        await renderReport(desk.open(input.sessionId), input, {
          generatedAt: chance.now(),
          readCopy: copyReader(library.attachments),
          press,
          signal,
        }),
      ),
    ),
    schema: os.schema.handler(() => ({
      name: reportSchemaName,
      media: 'application/schema+json',
      text: writeReportSchema(),
    })),
  });
}
