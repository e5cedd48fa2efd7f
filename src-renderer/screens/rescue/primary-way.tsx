import type { RescueKnown } from '../../../src-main/contract/rescue.ts';
import { Button } from '../../parts/button.tsx';
import { isDamaged } from './rescue-words.ts';
import type { Rescue } from './use-rescue.ts';

interface PrimaryWayProps {
  readonly known: RescueKnown;
  readonly rescue: Rescue;
  readonly moment: (iso: string) => string;
}

/** The one thing to do, with the focus. */
export function PrimaryWay({ known, rescue, moment }: PrimaryWayProps) {
  const { chosen, isBusy } = rescue;
  const way = wayOf(known, rescue, moment);
  return (
    <Button
      key={chosen ? 'restore' : 'other'}
      variant="primary"
      size="large"
      keys="Enter"
      autoFocus
      isDisabled={isBusy}
      onPress={way.run}
    >
      {way.label}
    </Button>
  );
}

function wayOf(known: RescueKnown, rescue: Rescue, moment: (iso: string) => string) {
  const { sessions } = known;
  const { chosen } = rescue;
  const again = { label: 'Try again', run: () => rescue.open() };
  if (!isDamaged(known)) return again;
  if (chosen) return { label: `Restore ${moment(chosen.at)}`, run: rescue.restore };
  if (sessions?.some(({ sound }) => sound > 0)) {
    return { label: 'Open read only', run: rescue.openReadOnly };
  }
  return { label: 'Begin a new library', run: rescue.beginAnew };
}
