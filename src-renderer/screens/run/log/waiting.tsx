import { epochMilliseconds } from '../../../../src-main/game/moment.ts';
import { useNow } from '../strip/use-now.ts';
import { waitedText } from './waited-text.ts';

const minute = 60_000;

/** “waiting 6 min”. */
export function Waiting({ since }: { readonly since: string }) {
  const now = useNow(true, minute / 4);
  return waitedText(Math.floor((now - epochMilliseconds(since)) / minute));
}
