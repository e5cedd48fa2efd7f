import { z } from 'zod';

const proposal = z.object({
  parties: z.array(z.string()),
  terms: z.string(),
  due: z.string(),
  secret: z.boolean(),
  toldTo: z.array(z.string()),
});
export type Proposal = z.infer<typeof proposal>;

export const emptyProposal: Proposal = {
  parties: [],
  terms: '',
  due: 'open',
  secret: false,
  toldTo: [],
};

/** Reads a kept draft; what cannot be read counts as the terms, so that no word is lost. */
export function readProposal(text: string): Proposal {
  if (!text) return emptyProposal;
  try {
    const read = proposal.safeParse(JSON.parse(text));
    if (read.success) return read.data;
  } catch {
    // Not JSON: the text itself.
  }
  return { ...emptyProposal, terms: text };
}
