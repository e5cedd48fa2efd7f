import { useEffect, useState } from 'react';
import { eventsFor } from '../../../src-main/game/audience.ts';
import { checkLeaks, type LeakCheck } from '../../../src-main/report/leaks.ts';
import { rosterOf } from '../../../src-main/report/roster.ts';
import { isSection, sectionIds } from '../../../src-main/report/section.ts';
import { useMirror, useSessionView } from '../../client/context.ts';
import type { ReportChoices } from './report-choices.ts';

const quiet = 250;

export interface CheckedLeaks extends LeakCheck {
  /** When the texts were read, and how long that took in milliseconds. */
  readonly at: string;
  readonly took: number;
}

/** Reads every text of the report against the roster, while people must not be named. */
export function useLeaks(choices: ReportChoices): CheckedLeaks | null {
  const { audience, chathamHouse, without, handling, roundWord } = choices;
  const mirror = useMirror();
  const { events } = useSessionView();
  const [check, setCheck] = useState<CheckedLeaks | null>(null);
  const left = without.join(' ');
  useEffect(() => {
    if (!chathamHouse) {
      setCheck(null);
      return undefined;
    }
    const timer = setTimeout(() => {
      const from = performance.now();
      const at = new Date().toISOString();
      const omitted = new Set(left.split(' ').filter(isSection));
      const found = checkLeaks({
        events: eventsFor(audience, events),
        pack: mirror.pack,
        audience,
        options: {
          chathamHouse,
          sections: sectionIds.filter((id) => !omitted.has(id)),
          generatedAt: at,
          handling,
          roundWord,
        },
        // The public is not told the roster, and must not read its names either.
        roster: rosterOf(events),
      });
      setCheck({ ...found, at, took: performance.now() - from });
    }, quiet);
    return () => clearTimeout(timer);
  }, [mirror, events, audience, chathamHouse, left, handling, roundWord]);
  return check;
}
