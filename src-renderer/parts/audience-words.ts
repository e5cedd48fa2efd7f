import type { Visibility } from '../../src-main/game/event/moves.ts';
import type { Pack } from '../../src-main/scenario/pack.ts';

/** “to all seats”, “control only”, or the codes of the seats named. */
export function audienceWords(to: Visibility, pack: Pack): string {
  if (to === 'public') return 'to all seats';
  if (to === 'control') return 'control only';
  return `to ${to.map((id) => pack.seats.find((seat) => seat.id === id)?.code ?? id).join(', ')}`;
}
