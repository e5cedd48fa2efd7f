import type { Figure, Part } from '../../../src-main/game/evidence.ts';
import { netOfParts, sumOfParts } from '../../../src-main/game/evidence.ts';
import { findMove, moveNumber } from '../../../src-main/game/find.ts';
import type { SessionState } from '../../../src-main/game/state.ts';
import type { Pack } from '../../../src-main/scenario/pack.ts';
import { signed } from '../../../src-main/game/signed.ts';

/** What a figure is called: “Washington, round 2”. */
export function figureName(figure: Figure, pack: Pack, state: SessionState): string {
  const { seat, round, criterion, moveId } = figure;
  if (moveId !== undefined) {
    const move = findMove(state, moveId);
    return move ? `Move ${moveNumber(move)}` : 'Move';
  }
  const words = [
    seat !== undefined && (pack.seats.find(({ id }) => id === seat)?.name ?? seat),
    criterion !== undefined && criterionWords(pack, criterion),
    round !== undefined && `round ${round}`,
  ].filter((word) => word !== false);
  if (words.length === 0) return `Net position for ${pack.protagonist.name}`;
  const name = words.join(', ');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function criterionWords(pack: Pack, criterion: string): string {
  const found = pack.criteria.find(({ id }) => id === criterion);
  return found ? `${found.id} ${found.name}` : criterion;
}

export function figureKey({ seat, round, criterion, moveId }: Figure): string {
  return [seat, round, criterion, moveId].join('/');
}

/** A criterion is told as the plain sum of its ratings, everything else as what it adds. */
export function valueOfFigure(figure: Figure, parts: readonly Part[]): number | null {
  return figure.criterion === undefined ? netOfParts(parts) : sumOfParts(parts);
}

/** How the figure comes about, in a sentence. */
export function howWords(figure: Figure, parts: readonly Part[]): string {
  if (parts.length === 0) return 'Nothing of it is rated, so it has no value, not a value of 0.';
  const moves = new Set(parts.map(({ move }) => move.id)).size;
  const pairs = `${parts.length} rated ${parts.length === 1 ? 'pair' : 'pairs'} of move and criterion`;
  const from = figure.moveId === undefined ? `, ${moves} ${moves === 1 ? 'move' : 'moves'}` : '';
  if (figure.criterion === undefined) return `Benefits less fears, weighted: ${pairs}${from}.`;
  const net = signed(netOfParts(parts));
  return `The sum of ${pairs}${from}; weighted and signed it adds ${net} to the net.`;
}
