/** Who is told of something later than it was recorded. */
import type { Visibility } from '../event/moves.ts';

/** Who may know once those in `to` are told as well; `undefined` when nobody learns of it. */
export function widened(now: Visibility, to: Visibility): Visibility | undefined {
  if (now === 'public' || to === 'control') return undefined;
  if (to === 'public') return 'public';
  const know = now === 'control' ? [] : now;
  const all = [...new Set([...know, ...to])];
  return all.length > know.length ? all : undefined;
}
