import type { Trigger } from '../../../../src-main/game/event/injects.ts';
import type { Phase } from '../../../../src-main/game/event/session.ts';

/** A trigger as it is being chosen: every field keeps what was typed while another kind is tried. */
export interface PlanDraft {
  readonly round: number;
  readonly by: Trigger['by'];
  readonly phase: Phase;
  readonly minute: string;
  readonly injectId: string;
  /** “3.4”. */
  readonly move: string;
}

export function planDraft(round: number, trigger: Trigger): PlanDraft {
  return {
    round,
    by: trigger.by,
    phase: trigger.by === 'phase' ? trigger.phase : 'move',
    minute: trigger.by === 'phase' || trigger.by === 'clock' ? String(trigger.minute) : '0',
    injectId: trigger.by === 'inject' || trigger.by === 'answer' ? trigger.injectId : '',
    move: trigger.by === 'move' ? `${trigger.round}.${trigger.seq}` : '',
  };
}

/** Minutes and numbers as typed; what is none is left to the rules, which name the field. */
export function triggerOf({ by, phase, minute, injectId, move }: PlanDraft): Trigger {
  const minutes = /^\d+$/.test(minute.trim()) ? Number(minute) : Number.NaN;
  const [round = Number.NaN, seq = Number.NaN] = move.split('.').map(Number);
  switch (by) {
    case 'round':
      return { by };
    case 'phase':
      return { by, phase, minute: minutes };
    case 'clock':
      return { by, minute: minutes };
    case 'inject':
    case 'answer':
      return { by, injectId };
    case 'move':
      return { by, round, seq };
  }
}
