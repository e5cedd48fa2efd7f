/** Turns what a call throws into what the contract says it may answer. */
import { randomBytes } from 'node:crypto';
import { inspect } from 'node:util';
import { ORPCError, ValidationError } from '@orpc/server';
import type { FaultCode } from '../contract/faults.ts';
import { Fault, faultWords } from '../contract/faults.ts';
import type { Refusal } from '../game/refusal.ts';
import { refuse } from '../game/refusal.ts';
import { WrongUsage } from './host-options.ts';

export function refused(refusal: Refusal): ORPCError<'REFUSED', Refusal> {
  return new ORPCError('REFUSED', { status: 422, message: refusal.message, data: refusal });
}

/** Trouble no rule foresees is written down once, with the reference its caller is told. */
export function troubleOf(error: unknown): ORPCError<string, unknown> {
  if (error instanceof ORPCError && (error.code === 'REFUSED' || error.code === 'FAULT')) {
    return error;
  }
  // Whoever asked has called it off and hears no answer.
  if (error instanceof Error && error.name === 'AbortError') {
    return new ORPCError('CLIENT_CLOSED_REQUEST');
  }
  if (error instanceof ORPCError && error.code === 'BAD_REQUEST') {
    return refused(malformed(error.cause));
  }
  const data = faultDataOf(error);
  return new ORPCError('FAULT', { status: 500, message: data.message, data, cause: error });
}

/** A fault that stays with what it befell, and when it was met. */
export interface Trouble {
  readonly fault: FaultData;
  readonly at: string;
}

interface FaultData {
  readonly code: FaultCode;
  readonly message: string;
  readonly reference: string;
}

/** Written down as any other trouble. */
export function noted(error: unknown): Trouble {
  return { fault: faultDataOf(error), at: new Date().toISOString() };
}

function faultDataOf(error: unknown): FaultData {
  const code = error instanceof Fault ? error.code : 'unforeseen';
  const message = error instanceof Fault ? error.message : faultWords.unforeseen;
  return { code, message, reference: report(error) };
}

/** The same for a guest, without what is at fault: that may name a file or more. */
export function forGuest(error: unknown): ORPCError<string, unknown> {
  const trouble = troubleOf(error);
  if (trouble.code !== 'FAULT' || !isFaultData(trouble.data)) return trouble;
  const { code, reference } = trouble.data;
  const message = faultWords[code];
  return new ORPCError('FAULT', { status: 500, message, data: { code, message, reference } });
}

function isFaultData(data: unknown): data is { code: FaultCode; reference: string } {
  return typeof data === 'object' && data !== null && 'reference' in data && 'code' in data;
}

/** Writes an error to standard error and answers the reference it is found by. */
export function report(error: unknown): string {
  const reference = `${randomBytes(2).toString('hex')}-${randomBytes(2).toString('hex')}`;
  process.stderr.write(`[${reference.toUpperCase()}] ${inspect(error)}\n`);
  return reference.toUpperCase();
}

/** One sentence for a person whose program does not start. */
export function sentenceOf(error: unknown): string {
  if (error instanceof WrongUsage) return error.message;
  if (error instanceof Fault && error.code !== 'unforeseen') return error.message;
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
    return 'Another program uses this port. Choose another one, or none.';
  }
  return `${faultWords.unforeseen} (${report(error)})`;
}

function malformed(cause: unknown): Refusal {
  const issue = cause instanceof ValidationError ? cause.issues[0] : undefined;
  const field = issue?.path
    ?.map((step) => String(typeof step === 'object' ? step.key : step))
    .join('.');
  return refuse('malformed', field || undefined).refusal;
}
