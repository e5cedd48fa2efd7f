import { ComboBox } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { useMirror, useSessionView } from '../../../client/context.ts';
import { KeyCap } from '../../../parts/key-cap.tsx';
import { SeatMark } from '../../../parts/seat-mark.tsx';
import { aboutPerson, seatOnKey } from './speakers.ts';
import styles from './speaker-field.module.css';

interface SpeakerFieldProps {
  /** As typed. */
  readonly value: string;
  readonly onChange: (text: string) => void;
}

/** Once a name stands there in full, there is nothing left to complete. */
function isCompletion(name: string, typed: string): boolean {
  const [whole, part] = [name.toLowerCase(), typed.trim().toLowerCase()];
  return whole !== part && whole.includes(part);
}

/** Who spoke: a seat by its key, somebody of the roster by the first letters, or any words. */
export function SpeakerField({ value, onChange }: SpeakerFieldProps) {
  const { pack } = useMirror();
  const { state } = useSessionView();
  return (
    <ComboBox
      className={styles.field ?? ''}
      inputValue={value}
      onInputChange={onChange}
      allowsCustomValue
      menuTrigger="input"
      defaultFilter={isCompletion}
    >
      <Label className={styles.label ?? ''}>Who spoke</Label>
      <Input
        className={styles.input ?? ''}
        placeholder="Seat, name or words"
        maxLength={200}
        onKeyDown={(event) => {
          const seat = value === '' ? seatOnKey(event.key, pack) : undefined;
          if (seat === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
          event.preventDefault();
          onChange(seat);
        }}
      />
      <Popover className={styles.popover ?? ''} offset={2}>
        <ListBox className={styles.list ?? ''}>
          {pack.seats.map((seat, index) => (
            <ListBoxItem
              key={seat.id}
              id={seat.id}
              textValue={seat.name}
              className={styles.item ?? ''}
            >
              <SeatMark seat={seat} size={13} showName />
              <KeyCap keys={String(index + 1)} />
            </ListBoxItem>
          ))}
          {state.participants.map((person) => (
            <ListBoxItem
              key={person.id}
              id={person.id}
              textValue={person.name}
              className={styles.item ?? ''}
            >
              <span>{person.name}</span>
              <span className={styles.about}>{aboutPerson(person, pack)}</span>
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
