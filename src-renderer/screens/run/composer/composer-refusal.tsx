import type { Visibility } from '../../../../src-main/game/event/moves.ts';
import type { Refusal as RefusalData } from '../../../../src-main/game/refusal.ts';
import { useMirror } from '../../../client/context.ts';
import { Button } from '../../../parts/button.tsx';
import { Refusal } from '../../../parts/refusal.tsx';
import { SeatMark } from '../../../parts/seat-mark.tsx';

interface ComposerRefusalProps {
  readonly id: string;
  readonly refusal: RefusalData;
  readonly onVisibility: (visibility: Visibility) => void;
}

/** Why a move was not logged, and the ways out. */
export function ComposerRefusal({ id, refusal, onVisibility }: ComposerRefusalProps) {
  const { pack } = useMirror();
  return (
    <Refusal
      id={id}
      title={`Not logged: ${lowerFirst(refusal.message)}`}
      detail="Your text is kept."
    >
      {refusal.field === 'visibility' && (
        <>
          {pack.seats.map((seat) => (
            <Button key={seat.id} onPress={() => onVisibility([seat.id])}>
              <SeatMark seat={seat} size={13} />
            </Button>
          ))}
          <Button onPress={() => onVisibility('control')}>Control</Button>
          <Button onPress={() => onVisibility('public')}>Everyone</Button>
        </>
      )}
    </Refusal>
  );
}

export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
