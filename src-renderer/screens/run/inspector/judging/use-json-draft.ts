import type { z } from 'zod';
import { useDraft } from '../../../../client/drafts-context.ts';

export interface JsonDraft<T> {
  readonly value: T;
  change(changes: Partial<T>): void;
  clear(): void;
}

/** A form that is kept as it is filled in; what cannot be read any more starts anew. */
export function useJsonDraft<T extends object>(
  key: string,
  schema: z.ZodType<T>,
  blank: T,
): JsonDraft<T> {
  const [text, keep] = useDraft(key);
  const value = read(text, schema) ?? blank;
  return {
    value,
    change: (changes) => keep(JSON.stringify({ ...value, ...changes })),
    clear: () => keep(''),
  };
}

function read<T>(text: string, schema: z.ZodType<T>): T | undefined {
  return text ? schema.safeParse(JSON.parse(text)).data : undefined;
}
