import type { SessionEvent } from '../../src-main/game/event.ts';
import { Timeline } from '../../src-main/game/timeline.ts';
import type { Pack } from '../../src-main/scenario/pack.ts';
import type { Mirror } from './mirror.ts';
import type { SessionView } from './session-view.ts';

export interface FiledSession {
  readonly sessionId: string;
  /** Whose log it is. */
  readonly audience: string;
  readonly pack: Pack;
  readonly events: readonly SessionEvent[];
}

/** A session that has been written down: it is all there, and nothing can be done to it. */
export class FileMirror implements Mirror {
  readonly sessionId: string;
  readonly audience: string;
  readonly pack: Pack;
  readonly timeline: Timeline;
  readonly view: () => SessionView;

  constructor({ sessionId, audience, pack, events }: FiledSession) {
    this.sessionId = sessionId;
    this.audience = audience;
    this.pack = pack;
    this.timeline = new Timeline(events);
    const state = this.timeline.after(events.length);
    const savedAt = events.at(-1)?.recordedAt ?? null;
    const view: SessionView = { status: 'live', fault: null, state, events, savedAt };
    this.view = () => view;
  }

  readonly subscribe = (): (() => void) => () => undefined;

  execute(): Promise<never> {
    return Promise.reject(new Error('Nothing can be done to a session in a file.'));
  }
}
