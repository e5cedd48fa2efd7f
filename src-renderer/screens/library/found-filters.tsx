import { useEffect, useState } from 'react';
import type { SearchChoices } from '../../../src-main/contract/shelf.ts';
import { useDesk } from '../../client/context.ts';
import { Button } from '../../parts/button.tsx';
import { Checkbox } from '../../parts/checkbox.tsx';
import { Select } from '../../parts/select.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { noNarrowing, outcomeChoices, type Narrowing } from './found-groups.ts';
import styles from './found-list.module.css';

interface FoundFiltersProps {
  readonly narrowing: Narrowing;
  readonly onChange: (narrowing: Narrowing) => void;
}

const any = 'any';

export function FoundFilters({ narrowing, onChange }: FoundFiltersProps) {
  const { library } = useDesk().connection.api;
  const [choices, setChoices] = useState<SearchChoices>({ seats: [], instruments: [] });
  // Without them there is less to choose from, and everything can still be found.
  useEffect(() => {
    library.searchChoices().then(setChoices, () => undefined);
  }, [library]);
  const one = (key: 'seat' | 'instrument' | 'outcome', label: string, named: Named) => (
    <Select
      label={label}
      labelPosition="hidden"
      size="small"
      options={[
        { id: any, label: `Any ${label.toLowerCase()}` },
        ...named.map(({ id, name }) => ({ id, label: name })),
      ]}
      value={narrowing[key] || any}
      onChange={(id) => onChange({ ...narrowing, [key]: id === any ? '' : id })}
    />
  );
  const day = (key: 'from' | 'to', label: string) => (
    <TextField
      label={label}
      labelPosition="left"
      size="small"
      type="date"
      value={narrowing[key]}
      onChange={(value) => onChange({ ...narrowing, [key]: value })}
    />
  );
  const isNarrowed = Object.values(narrowing).some(Boolean);
  return (
    <div className={styles.filters} role="group" aria-label="Narrow what is found">
      {one('seat', 'Seat', choices.seats)}
      {one('instrument', 'Instrument', choices.instruments)}
      {one('outcome', 'Outcome', outcomeChoices)}
      {day('from', 'From')}
      {day('to', 'To')}
      <Checkbox
        isChecked={narrowing.withdrawn}
        onChange={(withdrawn) => onChange({ ...narrowing, withdrawn })}
      >
        Withdrawn too
      </Checkbox>
      {isNarrowed && (
        <Button variant="text" size="small" onPress={() => onChange(noNarrowing)}>
          Clear
        </Button>
      )}
    </div>
  );
}

type Named = readonly { readonly id: string; readonly name: string }[];
