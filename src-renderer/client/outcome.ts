import { isDefinedError, ORPCError } from '@orpc/client';
import { isRefusalCode, type Refusal } from '../../src-main/game/refusal.ts';

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
      const refusal = refusalIn(error.data);
      if (refusal) return { ok: false, refusal };
    }
    throw error;
  }
}

export function faultOf(error: unknown): FaultReport {
  const told = fieldsOf(error instanceof ORPCError ? error.data : undefined);
  if (told) return { code: told.code, message: told.message, reference: told.reference ?? '' };
  const message = error instanceof Error ? error.message : String(error);
  return { code: 'unforeseen', message, reference: '' };
}

function refusalIn(data: unknown): Refusal | null {
  const told = fieldsOf(data);
  if (!told || !isRefusalCode(told.code)) return null;
  const { code, field, message } = told;
  return field === undefined ? { code, message } : { code, field, message };
}

interface Told {
  readonly code: string;
  readonly message: string;
  readonly field?: string;
  readonly reference?: string;
}

/** Read by hand: the schemas of the contract would double what the first screen has to load. */
function fieldsOf(data: unknown): Told | null {
  if (typeof data !== 'object' || data === null) return null;
  const told = new Map(Object.entries(data));
  const [code, message, field, reference] = ['code', 'message', 'field', 'reference'].map((name) =>
    told.get(name),
  );
  if (typeof code !== 'string' || typeof message !== 'string') return null;
  return {
    code,
    message,
    ...(typeof field === 'string' && { field }),
    ...(typeof reference === 'string' && { reference }),
  };
}
