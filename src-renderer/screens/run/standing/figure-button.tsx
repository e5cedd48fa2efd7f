import type { Figure } from '../../../../src-main/game/evidence.ts';
import { useMirror, useSessionView } from '../../../client/context.ts';
import { Button } from '../../../parts/button.tsx';
import { signed } from '../../../../src-main/game/signed.ts';
import { figureName } from '../../evidence/figure-words.ts';
import { useRoom } from '../room.ts';

interface FigureButtonProps {
  readonly figure: Figure;
  readonly value: number | null;
}

/** A number that opens what it is made of; an en dash when there is nothing behind it. */
export function FigureButton({ figure, value }: FigureButtonProps) {
  const { pack } = useMirror();
  const { state } = useSessionView();
  const { showEvidence } = useRoom();
  if (value === null) return '–';
  return (
    <Button
      variant="link"
      size="small"
      label={`${signed(value)}, ${figureName(figure, pack, state)}`}
      onPress={() => showEvidence(figure)}
    >
      {signed(value)}
    </Button>
  );
}
