import type { ReactNode } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import { classes } from './classes.ts';
import styles from './segmented.module.css';

export interface SegmentedOption<T extends string> {
  readonly id: T;
  readonly label: ReactNode;
  /** Needed when the label has no words, or too few. */
  readonly name?: string;
  readonly isDisabled?: boolean;
}

export interface SegmentedProps<T extends string> {
  /** Names the choice; not shown. */
  readonly label: string;
  /** Two to five. */
  readonly options: readonly SegmentedOption<T>[];
  /** Null while nothing is chosen; once chosen, it cannot be unchosen here. */
  readonly value: T | null;
  readonly onChange: (id: T) => void;
  readonly size?: 'small' | 'normal';
  /** As wide as its place, all options alike. */
  readonly wide?: boolean;
  readonly isDisabled?: boolean;
}

/** An exclusive choice; the arrows move, Space or Enter chooses, so passing over changes nothing. */
export function Segmented<T extends string>(props: SegmentedProps<T>) {
  const { label, options, value, onChange, size = 'normal', wide, isDisabled } = props;
  return (
    <ToggleButtonGroup
      className={classes(styles.group, styles[size], wide && styles.wide)}
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      isDisabled={isDisabled}
      selectedKeys={value === null ? [] : [value]}
      onSelectionChange={(keys) => {
        const chosen = options.find((option) => keys.has(option.id));
        if (chosen && chosen.id !== value) onChange(chosen.id);
      }}
    >
      {options.map((option) => (
        <ToggleButton
          key={option.id}
          id={option.id}
          className={styles.option ?? ''}
          aria-label={option.name}
          isDisabled={option.isDisabled}
        >
          {option.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
