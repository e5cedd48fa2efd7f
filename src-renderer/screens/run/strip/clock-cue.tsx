import { useEffect, useRef } from 'react';
import { secondsLeft } from '../../../../src-main/game/running-time.ts';
import { useOffer } from '../../../client/commands.ts';
import { useSettings } from '../../../client/settings.ts';
import { announce } from '../../../parts/announce.ts';
import { softTone } from '../../../parts/soft-tone.ts';
import { cueBetween } from './cue.ts';
import { useClock } from './use-clock.ts';
import { useNow } from './use-now.ts';

/** Tells those who do not look at the clock, on whichever screen they are. Shows nothing. */
export function ClockCue() {
  const { phase, isPaused, isLocked } = useClock();
  const { clockSound, change } = useSettings();
  const isRunning = phase !== null && !isPaused && !isLocked;
  const now = useNow(isRunning);
  const last = useRef<{ readonly startedAt: string; readonly left: number } | null>(null);
  useEffect(() => {
    const before = last.current;
    last.current = phase && {
      startedAt: phase.startedAt,
      left: secondsLeft(phase, new Date(now).toISOString()),
    };
    if (!phase || !last.current || !isRunning || before?.startedAt !== phase.startedAt) return;
    const cue = cueBetween(before.left, last.current.left, phase.phase);
    if (!cue) return;
    announce(cue.words);
    if (cue.sounds && clockSound) softTone();
  }, [phase, isRunning, now, clockSound]);
  useOffer([
    {
      id: 'clock-sound',
      label: clockSound ? 'Silence the clock' : 'Let the clock sound',
      run: () => change('clockSound', !clockSound),
    },
  ]);
  return null;
}
