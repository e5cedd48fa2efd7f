import { useState } from 'react';
import type { Refusal } from '../../../src-main/game/refusal.ts';

/** A refusal of what the fields hold; gone as soon as they hold something else. */
export function useRefusal(
  ...fields: readonly string[]
): [Refusal | null, (refusal: Refusal | null) => void] {
  const [refused, setRefused] = useState<{ refusal: Refusal; fields: string } | null>(null);
  const now = JSON.stringify(fields);
  return [
    refused?.fields === now ? refused.refusal : null,
    (refusal) => setRefused(refusal && { refusal, fields: now }),
  ];
}
