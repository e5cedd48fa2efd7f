import { useMirror } from '../../../client/context.ts';
import { KeyCap } from '../../../parts/key-cap.tsx';

export function SeatKeys() {
  const { pack } = useMirror();
  return (
    <>
      Choose a seat and start writing:{' '}
      {pack.seats.map(({ id, name }, index) => (
        <span key={id}>
          <KeyCap keys={`Alt ${index + 1}`} /> {name}
          {index < pack.seats.length - 1 ? ', ' : '.'}
        </span>
      ))}
    </>
  );
}
