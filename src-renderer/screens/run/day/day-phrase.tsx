import { Button } from '../../../parts/button.tsx';
import { useOffer } from '../../../client/commands.ts';
import { useRoom } from '../room.ts';
import { endText, lateText } from './day-words.ts';
import { useDayPlan } from './use-day-plan.ts';

/** How far behind or ahead the day is, in three words; the rest is a press away. */
export function DayPhrase() {
  const plan = useDayPlan();
  const { open } = useRoom();
  useOffer([{ id: 'day', label: 'Plan of the day', run: () => open('day') }]);
  const end = endText(plan);
  return (
    <Button
      variant="link"
      size="small"
      label={`${lateText(plan.lateBy)}. Plan of the day: ${end}`}
      onPress={() => open('day')}
    >
      {lateText(plan.lateBy)}
    </Button>
  );
}
