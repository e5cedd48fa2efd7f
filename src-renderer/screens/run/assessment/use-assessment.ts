import { useState } from 'react';
import type { Command } from '../../../../src-main/game/command.ts';
import { useMirror } from '../../../client/context.ts';

/** Sends what was judged; why it was refused stays beside the row until it is not. */
export function useAssessment() {
  const mirror = useMirror();
  const [trouble, setTrouble] = useState<string | null>(null);
  const say = async (command: Command): Promise<boolean> => {
    const outcome = await mirror.execute(command);
    setTrouble(outcome.ok ? null : outcome.refusal.message);
    return outcome.ok;
  };
  return { trouble, say };
}
