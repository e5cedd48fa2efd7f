import type { DeckInject } from '../../../../src-main/game/deck.ts';
import { phases } from '../../../../src-main/game/event/session.ts';
import type { Round } from '../../../../src-main/game/state.ts';
import type { RulerMark } from '../strip/ruler-place.ts';

/** Where on the ruler of a round its injects are due: those that wait for a phase or the clock. */
export function injectMarks(deck: readonly DeckInject[], round: Round): RulerMark[] {
  const { minutes } = round.plan;
  const total = phases.reduce((sum, phase) => sum + minutes[phase], 0);
  if (total === 0) return [];
  return deck.flatMap(({ id, number, trigger, status, round: planned }): RulerMark[] => {
    if (planned !== round.number || status === 'released' || status === 'skipped') return [];
    if (trigger.by === 'clock') {
      return trigger.minute > total ? [] : [{ id, at: trigger.minute / total, label: number }];
    }
    if (trigger.by !== 'phase' || minutes[trigger.phase] === 0) return [];
    const before = phases
      .slice(0, phases.indexOf(trigger.phase))
      .reduce((sum, phase) => sum + minutes[phase], 0);
    const into = Math.min(trigger.minute, minutes[trigger.phase]);
    return [{ id, at: (before + into) / total, label: number }];
  });
}
