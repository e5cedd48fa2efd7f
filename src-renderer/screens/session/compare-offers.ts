import type { SessionInfo } from '../../../src-main/game/state.ts';
import type { PaletteCommand } from '../../client/commands.ts';
import { go } from '../../client/route.ts';
import { markOnly } from '../compare/marks.ts';

/** What a session can be set beside. */
export function compareOffers({ id, forkedFrom }: SessionInfo): PaletteCommand[] {
  const others: PaletteCommand = {
    id: 'compare-others',
    label: 'Compare with other sessions',
    run() {
      markOnly([id]);
      go({ screen: 'library' });
    },
  };
  if (!forkedFrom) return [others];
  const sessionIds = [forkedFrom.sessionId, id];
  const trunk: PaletteCommand = {
    id: 'compare-trunk',
    label: 'Compare with the trunk',
    run: () => go({ screen: 'compare', sessionIds }),
  };
  return [trunk, others];
}
