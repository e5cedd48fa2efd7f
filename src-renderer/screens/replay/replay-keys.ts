import type { Shortcuts } from '../../parts/shortcut.ts';
import type { Replay } from './use-replay.ts';
import type { Ways } from './ways.ts';

/** The keys of the replay, in every pane of it. */
export function replayKeys(
  replay: Replay,
  ways: Ways,
  { bookmark, evidence, fork }: Readonly<Record<'bookmark' | 'evidence' | 'fork', () => void>>,
): Shortcuts {
  const seats = replay.pack.seats.map(({ id }, i) => [String(i + 1), () => replay.seeAs(id)]);
  return {
    Space: () => replay.play(!replay.isPlaying),
    '←': ways.moveBack,
    '→': ways.moveForward,
    'Shift+←': ways.roundBack,
    'Shift+→': ways.roundForward,
    Home: ways.first,
    End: ways.last,
    '[': ways.bookmarkBack,
    ']': ways.bookmarkForward,
    B: bookmark,
    V: evidence,
    F: fork,
    M: () => replay.mark(!replay.isMarked),
    '0': () => replay.seeAs('control'),
    P: () => replay.seeAs('public'),
    ...(Object.fromEntries(seats) as Shortcuts),
  };
}
