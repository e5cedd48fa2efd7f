import { implement } from '@orpc/server';
import { reportContract } from '../contract/report.ts';
import { granted } from './answer.ts';
import { renderReport } from './render-report.ts';
import { copyReader } from '../session/read-copy.ts';
import type { Services } from './services.ts';

export function reportRoutes({ desk, chance, library }: Services) {
  const os = implement(reportContract);
  return os.router({
    render: os.render.handler(({ input }) =>
      granted(
        renderReport(
          desk.open(input.sessionId),
          input,
          chance.now(),
          copyReader(library.attachments),
        ),
      ),
    ),
  });
}
