import { useMirror } from '../../../client/context.ts';
import { Drawer } from '../../../parts/drawer.tsx';
import { useRoom } from '../room.ts';
import { Agreement } from './agreement.tsx';
import { Calibration } from './calibration.tsx';
import { Figures } from './figures.tsx';
import { SeatTable } from './seat-table.tsx';
import { Sensitivity } from './sensitivity.tsx';
import { Swings } from './swings.tsx';
import { useStanding } from './use-standing.ts';

/** Where it stands: the same figures and sentences as in the report, while the room still plays. */
export function StandingDrawer() {
  const { pack } = useMirror();
  const { close } = useRoom();
  const standing = useStanding();
  return (
    <Drawer title="Where it stands" foot="Every figure opens what it is made of." onClose={close}>
      <Figures standing={standing} pack={pack} />
      <SeatTable standing={standing} pack={pack} />
      <Swings swings={standing.swings} />
      <Agreement agreement={standing.agreement} pack={pack} />
      <Sensitivity sensitivity={standing.sensitivity} pack={pack} />
      <Calibration calibration={standing.calibration} />
    </Drawer>
  );
}
