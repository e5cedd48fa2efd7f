import type { Command } from '../../src-main/game/command.ts';
import type { Timeline } from '../../src-main/game/timeline.ts';
import type { Pack } from '../../src-main/scenario/pack.ts';
import type { Outcome } from './outcome.ts';
import type { SessionView } from './session-view.ts';

/** A session as a screen has it: followed over a connection, or read from a file. */
export interface Mirror {
  readonly sessionId: string;
  /** Whose log it is. */
  readonly audience: string;
  readonly pack: Pack;
  /** Every state the session has passed through. */
  readonly timeline: Timeline;
  readonly view: () => SessionView;
  readonly subscribe: (listener: () => void) => () => void;
  /** Asks for something to be done; answers when this mirror has folded what came of it. */
  execute(command: Command): Promise<Outcome<{ version: number }>>;
}
