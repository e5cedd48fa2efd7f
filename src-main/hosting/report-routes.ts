import { implement } from '@orpc/server';
import { Fault } from '../contract/faults.ts';
import { reportContract } from '../contract/report.ts';
import type { Services } from './services.ts';

export function reportRoutes({ desk }: Services) {
  const os = implement(reportContract);
  return os.router({
    render: os.render.handler(({ input }) => {
      throw new Fault('unforeseen', desk.open(input.sessionId).id);
    }),
  });
}
