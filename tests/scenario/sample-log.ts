/** The sample as a log, the way a library stores it. */
import type { SessionEvent } from '../../src-main/game/event.ts';
import { parseEvent } from '../../src-main/game/event.ts';
import { sampleSession } from '../../src-main/scenario/sample-session.ts';

export const sampleLog: readonly SessionEvent[] = sampleSession().map(
  ({ event, batch, recordedAt }, index) => {
    const place = { version: index + 1, schema: 1, batch, recordedAt };
    return parseEvent({ ...event, ...place, actor: 'control', hash: '' });
  },
);
