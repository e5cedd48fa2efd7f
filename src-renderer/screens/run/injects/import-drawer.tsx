import { Drawer } from '../../../parts/drawer.tsx';
import { MselImport } from '../../msel/msel-import.tsx';
import { useRoom } from '../room.ts';

/** A list of injects from a spreadsheet, beside the log and the clock. */
export function ImportDrawer() {
  const { close, notify } = useRoom();
  return (
    <Drawer
      title="Import injects"
      foot="Nothing is imported until you say so, and one step takes all of it back."
      onClose={close}
      focusInside
    >
      <MselImport
        onImported={(count) => {
          notify(`${count} ${count === 1 ? 'inject' : 'injects'} imported`);
          close();
        }}
      />
    </Drawer>
  );
}
