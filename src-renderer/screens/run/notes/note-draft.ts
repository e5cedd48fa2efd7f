import { z } from 'zod';
import { visibility } from '../../../../src-main/game/event/moves.ts';

const noteDraft = z.object({
  text: z.string(),
  /** As typed. */
  speaker: z.string(),
  isOnMove: z.boolean(),
  visibility: z.union([visibility, z.array(z.string()).length(0)]),
  /** A time of the day, as typed; empty for now. */
  when: z.string(),
});
export type NoteDraft = z.infer<typeof noteDraft>;

export const emptyNote: NoteDraft = {
  text: '',
  speaker: '',
  isOnMove: false,
  visibility: 'control',
  when: '',
};

/** What was kept; an empty note where nothing was, or nothing that can be read. */
export function readNote(kept: string): NoteDraft {
  try {
    return noteDraft.parse(JSON.parse(kept));
  } catch {
    return emptyNote;
  }
}
