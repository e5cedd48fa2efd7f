import type { Screening } from '../../../../src-main/game/event/injects.ts';
import { Segmented } from '../../../parts/segmented.tsx';
import { FieldRow } from './field-row.tsx';

interface OnScreenFieldProps {
  readonly value: Screening;
  readonly onChange: (value: Screening) => void;
  /** What not everyone is told is not shown to everyone. */
  readonly isPublic: boolean;
}

/** How much of an inject the projector shows. */
export function OnScreenField({ value, onChange, isPublic }: OnScreenFieldProps) {
  return (
    <FieldRow label="Projector">
      <Segmented
        label="Projector"
        size="small"
        value={isPublic ? value : 'nothing'}
        isDisabled={!isPublic}
        onChange={onChange}
        options={[
          { id: 'nothing', label: 'Nothing' },
          { id: 'headline', label: 'Headline' },
          { id: 'full', label: 'Full text' },
        ]}
      />
    </FieldRow>
  );
}
