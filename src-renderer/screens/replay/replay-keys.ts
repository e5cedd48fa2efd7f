import type { Shortcuts } from '../../parts/shortcut.ts';
import type { ReplayTools } from './replay-tools.ts';
import type { Replay } from './use-replay.ts';
import type { Ways } from './ways.ts';

/** Everything that can be done in a replay. */
export interface ReplayActs {
  readonly replay: Replay;
  readonly ways: Ways;
  readonly tools: ReplayTools | null;
  readonly evidence: () => void;
  readonly showsEvidence: boolean;
}

/** The keys of the replay, in every pane of it. */
export function replayKeys({ replay, ways, tools, evidence }: ReplayActs): Shortcuts {
  const seats = replay.pack.seats.map(({ id }, i) => [String(i + 1), () => replay.seeAs(id)]);
  return {
    Space: ways.playOrStop,
    '←': ways.moveBack,
    '→': ways.moveForward,
    'Shift+←': ways.roundBack,
    'Shift+→': ways.roundForward,
    ',': ways.eventBack,
    '.': ways.eventForward,
    Home: ways.first,
    End: ways.last,
    '[': ways.bookmarkBack,
    ']': ways.bookmarkForward,
    'Shift+I': ways.injectBack,
    I: ways.injectForward,
    S: ways.swing,
    V: evidence,
    M: () => replay.mark(!replay.isMarked),
    '0': () => replay.seeAs('control'),
    P: () => replay.seeAs('public'),
    ...(Object.fromEntries(seats) as Shortcuts),
    ...(tools && {
      B: tools.bookmarking.toggle,
      F: tools.forking.ask,
      'Shift+P': tools.presenting.toggle,
      'Ctrl+E': tools.filing.ask,
    }),
  };
}
