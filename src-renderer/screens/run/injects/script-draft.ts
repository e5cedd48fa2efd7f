import { z } from 'zod';

const shape = z.object({
  title: z.string(),
  text: z.string(),
  targets: z.union([z.literal('public'), z.literal('control'), z.array(z.string())]),
  expected: z.string(),
  note: z.string(),
});

/** An inject as it is being written; nothing is checked before it is asked for. */
export type ScriptDraft = z.infer<typeof shape>;

export const blankScript: ScriptDraft = {
  title: '',
  text: '',
  targets: 'public',
  expected: '',
  note: '',
};

export function readScript(draft: string, initial: ScriptDraft = blankScript): ScriptDraft {
  if (draft === '') return initial;
  try {
    return shape.parse(JSON.parse(draft));
  } catch {
    return initial;
  }
}
