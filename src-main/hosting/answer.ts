import type { Refused } from '../game/refusal.ts';
import { refused } from './trouble.ts';

/** A refusal is a value until it reaches the wire, where it is an error of the contract. */
export function granted<T extends object>(answer: T | Refused): T {
  if (isRefused(answer)) throw refused(answer.refusal);
  return answer;
}

function isRefused(answer: object): answer is Refused {
  return 'ok' in answer && answer.ok === false;
}
