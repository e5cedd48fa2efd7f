import { z } from 'zod';
import type { Visibility } from '../../../../src-main/game/event/moves.ts';

/** A move being typed. One a seat; kept as text in the library. */
const composerDraft = z.object({
  action: z.string(),
  effect: z.string(),
  instruments: z.array(z.string()),
  targets: z.array(z.string()),
  visibility: z.union([z.literal('public'), z.literal('control'), z.array(z.string())]),
});
export type ComposerDraft = z.infer<typeof composerDraft> & { visibility: Visibility };

export const emptyDraft: ComposerDraft = {
  action: '',
  effect: '',
  instruments: [],
  targets: [],
  visibility: 'public',
};

/** Reads a kept draft; what cannot be read counts as an action, so that no word is lost. */
export function readDraft(text: string): ComposerDraft {
  if (!text) return emptyDraft;
  try {
    const draft = composerDraft.safeParse(JSON.parse(text));
    if (draft.success) return draft.data;
  } catch {
    // Not JSON: fall through to the text itself.
  }
  return { ...emptyDraft, action: text };
}

export function writeDraft(draft: ComposerDraft): string {
  return JSON.stringify(draft) === JSON.stringify(emptyDraft) ? '' : JSON.stringify(draft);
}
