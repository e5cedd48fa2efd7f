import type { FiledReplay } from '../../src-main/contract/replay-file.ts';
import { filedReplay } from '../../src-main/contract/replay-file.ts';
import { parseEvent } from '../../src-main/game/event.ts';

/** What a replay file holds; `null` when it is not as it was written. */
export function readFiled(text: string): FiledReplay | null {
  try {
    const filed = filedReplay.parse(JSON.parse(text));
    return { ...filed, events: filed.events.map(parseEvent) };
  } catch {
    return null;
  }
}
