import type { Mirror } from '../../client/mirror.ts';
import { faultOf } from '../../client/outcome.ts';
import type { Command } from '../../../src-main/game/command.ts';

/** Asks main. Answers why it did not happen, in words for the field; `null` when it did. */
export async function ask(mirror: Mirror, command: Command): Promise<string | null> {
  try {
    const outcome = await mirror.execute(command);
    return outcome.ok ? null : outcome.refusal.message;
  } catch (error) {
    const fault = faultOf(error);
    return fault.reference ? fault.message : 'Tabletop cannot be reached. Your text is kept.';
  }
}
