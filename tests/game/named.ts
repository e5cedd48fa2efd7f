import type { Visibility } from '../../src-main/game/event/moves.ts';

/** Whether an audience is among those who may know. */
export function named(audience: string, visibility: Visibility, seat?: string): boolean {
  if (audience === seat || visibility === 'public') return true;
  return Array.isArray(visibility) && visibility.includes(audience);
}

export const inTheRoom = (data: unknown, audience: string): unknown =>
  audience !== 'public' && data;
