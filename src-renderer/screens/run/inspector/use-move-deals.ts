import { z } from 'zod';
import type { Move } from '../../../../src-main/game/state.ts';
import { useSessionView } from '../../../client/context.ts';
import { useDraft } from '../../../client/drafts-context.ts';

const kept = z.array(z.string());

function read(text: string): string[] | null {
  try {
    return kept.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

/** The deals a move is linked to, as they are being chosen; there is nothing to choose without any. */
export function useMoveDeals(move: Move) {
  const { deals } = useSessionView().state;
  const [text, keep] = useDraft(`edit/${move.id}/deals`);
  const chosen = read(text) ?? [...(move.deals ?? [])];
  const setDeals = (value: string[] | null) => keep(value ? JSON.stringify(value) : '');
  const options = deals.map(({ id, terms }, index) => ({ id, name: `D ${index + 1} ${terms}` }));
  const isUntouched = move.deals === undefined && chosen.length === 0;
  return {
    /** For the command; nothing while no deal was ever chosen. */
    deals: isUntouched ? {} : { deals: chosen },
    choice: deals.length === 0 ? null : { options, value: chosen, onChange: setDeals },
    setDeals,
  };
}
