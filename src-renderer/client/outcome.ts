import { isDefinedError, ORPCError } from '@orpc/client';
import { z } from 'zod';
import { errors } from '../../src-main/contract/errors.ts';
import type { Refusal } from '../../src-main/game/refusal.ts';

/** A call that a rule may refuse. */
export type Outcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };

/** Trouble with a reference to quote; shown on a page of its own. */
export interface FaultReport {
  readonly code: string;
  readonly message: string;
  readonly reference: string;
}

/** Whether a backup may be the way out. */
export function isDamage(code: string): boolean {
  return ['library-unreadable', 'log-damaged', 'attachment-damaged'].includes(code);
}

/** Turns a refusal into a value. Whatever else goes wrong is thrown on. */
export async function outcomeOf<T>(call: Promise<T>): Promise<Outcome<T>> {
  try {
    return { ok: true, value: await call };
  } catch (error) {
    if (error instanceof ORPCError && isDefinedError(error) && error.code === 'REFUSED') {
      const refusal = errors.REFUSED.data.safeParse(error.data);
      if (refusal.success) return { ok: false, refusal: refusal.data };
    }
    throw error;
  }
}

const fault = z.object({
  code: z.string(),
  message: z.string(),
  // A refusal has none.
  reference: z.string().default(''),
});

export function faultOf(error: unknown): FaultReport {
  const told = fault.safeParse(error instanceof ORPCError ? error.data : undefined);
  if (told.success) return told.data;
  const message = error instanceof Error ? error.message : String(error);
  return { code: 'unforeseen', message, reference: '' };
}
