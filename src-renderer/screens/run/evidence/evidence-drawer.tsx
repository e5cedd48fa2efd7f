import { useMirror, useSessionView } from '../../../client/context.ts';
import { Drawer } from '../../../parts/drawer.tsx';
import { Evidence } from '../../evidence/evidence.tsx';
import { subjectKey } from '../../evidence/reading-name.ts';
import { useFigures } from '../../evidence/use-figures.ts';
import { useRoom } from '../room.ts';

/** Where a number of the Run screen comes from. */
export function EvidenceDrawer() {
  const { figure } = useRoom();
  // Another number asked for starts another way.
  return <Way key={subjectKey(figure)} />;
}

function Way() {
  const { pack } = useMirror();
  const { state, events } = useSessionView();
  const { figure, select, close } = useRoom();
  const figures = useFigures(figure);
  return (
    <Drawer title="Evidence" foot="Every entry carries the hash of the one before." onClose={close}>
      <Evidence {...{ figures, state, pack, events }} onMove={select} />
    </Drawer>
  );
}
