import { CommanderError } from 'commander';
import { Fault, faultWords } from '../contract/faults.ts';
import { inert } from '../report/words/inert.ts';
import type { Io } from './io.ts';
import { programOf } from './program.ts';
import { Refused } from './refused.ts';

const done = 0;
const failed = 1;
const wrongUsage = 2;

/**
 * Runs one command.
 *
 * @param words what was typed after the program's name
 * @returns 0 done, 1 refused or failed, 2 wrong usage
 */
export async function main(words: readonly string[], io: Io): Promise<number> {
  try {
    await programOf(io).parseAsync([...words], { from: 'user' });
    return done;
  } catch (error) {
    // Commander has said by itself what is wrong, or shown the help it was asked for.
    if (error instanceof CommanderError) return error.exitCode === 0 ? done : wrongUsage;
    for (const line of linesOf(error)) io.err(`${inert(line)}\n`);
    return failed;
  }
}

/** `code: message`, and what stands below it. */
function linesOf(error: unknown): string[] {
  if (error instanceof Refused) return [`${error.code}: ${error.message}`, ...error.details];
  if (error instanceof Fault) return [`${error.code}: ${error.message}`];
  const [why = ''] = String(error instanceof Error ? error.message : error).split('\n');
  return [`unforeseen: ${faultWords.unforeseen} ${why}`.trimEnd()];
}
