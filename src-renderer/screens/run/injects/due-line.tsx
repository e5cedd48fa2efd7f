import { useSessionView } from '../../../client/context.ts';
import { Button } from '../../../parts/button.tsx';
import { Glyph } from '../../../parts/glyph.tsx';
import { useRoom } from '../room.ts';
import { dueText } from './inject-words.ts';
import { useDue } from './use-due.ts';

/** The next inject in one line, where there is room for no more: “3.2 due in 03:10”. */
export function DueLine() {
  const { session } = useSessionView().state;
  const { deck, due } = useDue();
  const { open } = useRoom();
  const [next] = due;
  if (!next || session.sample || session.status === 'finished') return null;
  return (
    <Button variant="text" size="small" onPress={() => open('injects')}>
      <Glyph glyph="hexagon" tone="ink" size={13} label="Inject" /> {next.inject.number}{' '}
      {dueText(next.due, deck)}
    </Button>
  );
}
