import type { Figure } from '../../../src-main/game/evidence.ts';
import { signed } from '../../../src-main/game/signed.ts';
import type { Side } from '../../../src-main/report/comparison.ts';
import { Button } from '../../parts/button.tsx';
import { useAsking } from './asked-figure.ts';

interface FigureLinkProps {
  readonly side: Side | undefined;
  readonly figure: Figure;
  /** “Washington, B1”. */
  readonly name: string;
  readonly value: number | null;
}

/** A number of one session that opens what it is made of; an en dash when nothing is behind it. */
export function FigureLink({ side, figure, name, value }: FigureLinkProps) {
  const { ask } = useAsking();
  if (value === null || !side) return signed(value);
  return (
    <Button
      variant="link"
      size="small"
      label={`${side.letter} ${signed(value)}, evidence for ${name}`}
      onPress={() => ask({ sessionId: side.id, figure, isOfAll: false })}
    >
      {signed(value)}
    </Button>
  );
}
