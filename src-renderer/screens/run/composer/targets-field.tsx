import { useState } from 'react';
import { useMirror } from '../../../client/context.ts';
import { TextField } from '../../../parts/text-field.tsx';
import { ChoiceField } from './choice-field.tsx';
import styles from './targets-field.module.css';

interface TargetsFieldProps {
  readonly seat: string;
  readonly value: readonly string[];
  readonly onChange: (value: string[]) => void;
  readonly prefixes?: readonly string[];
  readonly isInvalid?: boolean;
  readonly describedBy?: string | undefined;
}

/** Other seats, and whoever else it is aimed at, in words. */
export function TargetsField({ seat, value, onChange, ...props }: TargetsFieldProps) {
  const { pack } = useMirror();
  const [typed, setTyped] = useState('');

  function add() {
    const target = typed.trim();
    if (target && !value.includes(target)) onChange([...value, target]);
    setTyped('');
  }
  return (
    <ChoiceField
      label="Targets"
      options={pack.seats.filter(({ id }) => id !== seat)}
      value={value}
      onChange={onChange}
      {...props}
    >
      <div className={styles.free}>
        <TextField
          label="Outside the seats"
          value={typed}
          onChange={setTyped}
          onBlur={add}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
            event.preventDefault();
            event.stopPropagation();
            add();
          }}
          note="Enter adds it"
        />
      </div>
    </ChoiceField>
  );
}
