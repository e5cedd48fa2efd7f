import { z } from 'zod';
import { sides, type Visibility } from '../../../../src-main/game/event/moves.ts';

/** A move being typed. One a seat; kept as text in the library. */
const composerDraft = z.object({
  /** The line as it is typed. */
  action: z.string(),
  effect: z.string(),
  instruments: z.array(z.string()),
  targets: z.array(z.string()),
  visibility: z.union([z.literal('public'), z.literal('control'), z.array(z.string())]),
  arguments: z
    .array(z.object({ side: z.enum(sides), by: z.string().optional(), text: z.string() }))
    .default([]),
  /** When it happened, as it is typed; empty for now. */
  when: z.string().default(''),
});
export type ComposerDraft = z.infer<typeof composerDraft> & { visibility: Visibility };
export type DraftArgument = ComposerDraft['arguments'][number];

export const emptyDraft: ComposerDraft = {
  action: '',
  effect: '',
  instruments: [],
  targets: [],
  visibility: 'public',
  arguments: [],
  when: '',
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
  return isEmptyDraft(draft) ? '' : JSON.stringify(draft);
}

export function isEmptyDraft(draft: ComposerDraft): boolean {
  return !draft.action && isSameBut(draft, emptyDraft);
}

/** Whether two drafts differ in their line at most. */
function isSameBut(a: ComposerDraft, b: ComposerDraft): boolean {
  return JSON.stringify({ ...a, action: '' }) === JSON.stringify({ ...b, action: '' });
}

/** What was typed while the move was on its way stays; what was logged goes. */
export function withoutLogged(now: ComposerDraft, logged: ComposerDraft): ComposerDraft {
  const action = now.action.startsWith(logged.action)
    ? now.action.slice(logged.action.length).trimStart()
    : now.action;
  return isSameBut(now, logged) ? { ...emptyDraft, action } : { ...now, action };
}
