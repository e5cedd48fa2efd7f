import type { DeckInject } from '../../../../src-main/game/deck.ts';
import { useMirror } from '../../../client/context.ts';
import { timeText } from '../../../parts/time.ts';
import { FieldRow } from './field-row.tsx';
import { targetText } from './inject-words.ts';

const shown = {
  nothing: 'nothing on the projector',
  headline: 'its headline on the projector',
  full: 'its full text on the projector',
};

/** When it was released, to whom, and what the projector shows of it. */
export function ReleasedNote({ inject: { release } }: { readonly inject: DeckInject }) {
  const { pack } = useMirror();
  if (!release) return null;
  const screen = release.to === 'public' ? `, ${shown[release.onScreen ?? 'headline']}` : '';
  return (
    <FieldRow label="Released">
      {timeText(release.at)}, to {targetText(release.to, pack.seats)}
      {screen}
    </FieldRow>
  );
}
