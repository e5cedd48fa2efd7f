import { phases, type Phase, type RoundPlan } from '../../../../src-main/game/event/session.ts';

/** Something at a moment of the round, above the ruler. */
export interface RulerMark {
  readonly id: string;
  /** Share of the round's planned minutes, 0 to 1. */
  readonly at: number;
  readonly label: string;
}

/**
 * The phase a share of the planned minutes falls into, and how far into it, 0 to 1. What falls
 * between two phases is at the start of the later one.
 */
export function rulerPlace(
  at: number,
  minutes: RoundPlan['minutes'],
): { readonly phase: Phase; readonly within: number } | null {
  const held = phases.filter((phase) => minutes[phase] > 0);
  const total = held.reduce((sum, phase) => sum + minutes[phase], 0);
  let left = Math.min(Math.max(at, 0), 1) * total;
  for (const phase of held) {
    if (left < minutes[phase] || phase === held.at(-1))
      return { phase, within: left / minutes[phase] };
    left -= minutes[phase];
  }
  return null;
}
