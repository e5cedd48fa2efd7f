import { epochMilliseconds } from '../../../../src-main/game/moment.ts';
import { useNow } from '../strip/use-now.ts';

const minute = 60_000;

/** “waiting 6 min”. */
export function Waiting({ since }: { readonly since: string }) {
  const now = useNow(true, minute / 4);
  const minutes = Math.floor((now - epochMilliseconds(since)) / minute);
  if (minutes < 1) return 'just said';
  return minutes < 120 ? `waiting ${minutes} min` : `waiting ${Math.floor(minutes / 60)} h`;
}
