import type { FaultCode } from '../../src-main/contract/faults.ts';
import { Fault } from '../../src-main/contract/faults.ts';

/** The code of the fault that something ends in, and what it says; fails when it does not. */
export function faultOf(work: () => unknown): { code: FaultCode; message: string } {
  try {
    work();
  } catch (error) {
    if (error instanceof Fault) return { code: error.code, message: error.message };
    throw error;
  }
  throw new Error('It went well.');
}
