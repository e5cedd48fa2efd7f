import type { PaletteCommand } from '../../client/commands.ts';
import { audienceName } from './audience-words.ts';
import type { ReplayActs } from './replay-keys.ts';

/** What the palette offers while a session is replayed. */
export function replayCommands(acts: ReplayActs): PaletteCommand[] {
  const { replay, ways, tools, evidence, showsEvidence } = acts;
  const { pack, stops } = replay;
  return [
    {
      id: 'replay-play',
      label: replay.isPlaying ? 'Stop the replay' : 'Play the replay',
      keys: 'Space',
      run: ways.playOrStop,
    },
    {
      id: 'replay-evidence',
      label: showsEvidence ? 'Show the move' : 'Show the evidence',
      keys: 'V',
      run: evidence,
    },
    ...(tools
      ? [
          {
            id: 'replay-fork',
            label: `Fork at ${tools.forking.place}`,
            keys: 'F',
            run: tools.forking.ask,
          },
          {
            id: 'replay-present',
            label:
              tools.presenting.audience === null
                ? 'Present on the projector'
                : 'End presenting on the projector',
            keys: 'Shift P',
            run: tools.presenting.toggle,
          },
          {
            id: 'replay-file',
            label: 'Save replay file',
            keys: 'Ctrl E',
            run: tools.filing.ask,
          },
        ]
      : []),
    {
      id: 'replay-swing',
      label: 'Go to the largest swing',
      keys: 'S',
      run: ways.swing,
      ...none(stops.swings, 'Nothing has been scored'),
    },
    {
      id: 'replay-inject',
      label: 'Go to the next inject',
      keys: 'I',
      run: ways.injectForward,
      ...none(stops.injects, 'No inject was released'),
    },
    {
      id: 'replay-inject-before',
      label: 'Go to the inject before',
      keys: 'Shift I',
      run: ways.injectBack,
      ...none(stops.injects, 'No inject was released'),
    },
    {
      id: 'replay-bookmark',
      label: 'Go to the next bookmark',
      keys: ']',
      run: ways.bookmarkForward,
      ...none(stops.bookmarks, 'There is no bookmark'),
    },
    {
      id: 'replay-bookmark-before',
      label: 'Go to the bookmark before',
      keys: '[',
      run: ways.bookmarkBack,
      ...none(stops.bookmarks, 'There is no bookmark'),
    },
    ...replay.audiences.map((audience) => ({
      id: `replay-${audience}`,
      label:
        audience === 'control' ? 'See all, as control' : `See as ${audienceName(pack, audience)}`,
      keys: keyOf(audience, acts),
      run: () => replay.seeAs(audience),
    })),
  ];
}

function none(stops: readonly number[], reason: string): { reason?: string } {
  return stops.length === 0 ? { reason } : {};
}

function keyOf(audience: string, { replay }: ReplayActs): string {
  if (audience === 'control') return '0';
  if (audience === 'public') return 'P';
  return String(replay.pack.seats.findIndex(({ id }) => id === audience) + 1);
}
