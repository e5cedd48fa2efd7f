import { useRef, type KeyboardEvent } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import { findParticipant } from '../../../../src-main/game/find.ts';
import { useMirror, useSessionView } from '../../../client/context.ts';
import { Button } from '../../../parts/button.tsx';
import { TextField } from '../../../parts/text-field.tsx';
import { ask } from '../ask.ts';
import { useSavedText } from '../use-saved-text.ts';
import styles from './person-editor.module.css';

interface PersonEditorProps {
  readonly id: string;
  /** Where the person stands; the fields open over it. */
  readonly row: HTMLElement;
  readonly onClose: () => void;
}

/** Name and affiliation in place. What cannot be saved keeps it open, with the reason. */
export function PersonEditor({ id, row, onClose }: PersonEditorProps) {
  const mirror = useMirror();
  const person = findParticipant(useSessionView().state, id);
  const anchor = useRef(row);
  const change = (field: { name: string } | { affiliation: string }) =>
    ask(mirror, { kind: 'changeParticipant', participantId: id, ...field });
  const name = useSavedText(`setup/${id}/name`, person?.name ?? '', (text) =>
    change({ name: text }),
  );
  const affiliation = useSavedText(`setup/${id}/affiliation`, person?.affiliation ?? '', (text) =>
    change({ affiliation: text }),
  );

  async function save() {
    const hasName = await name.commit();
    const hasAffiliation = await affiliation.commit();
    if (hasName && hasAffiliation) onClose();
  }
  function giveUp() {
    name.revert();
    affiliation.revert();
    onClose();
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    const isField = event.target instanceof HTMLInputElement;
    if (event.key === 'Escape') giveUp();
    else if (event.key === 'Enter' && isField) void save();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <Popover
      isOpen
      triggerRef={anchor}
      placement="bottom start"
      offset={-row.offsetHeight}
      isKeyboardDismissDisabled
      onOpenChange={(isOpen) => !isOpen && void save()}
      className={styles.popover ?? ''}
    >
      <Dialog aria-label={`Edit ${person?.name ?? ''}`} className={styles.dialog ?? ''}>
        <div className={styles.fields} onKeyDown={onKeyDown}>
          <TextField
            label="Name"
            value={name.text}
            onChange={name.change}
            error={name.error}
            autoFocus
            onFocus={({ target }) => target instanceof HTMLInputElement && target.select()}
          />
          <TextField
            label="Affiliation"
            value={affiliation.text}
            onChange={affiliation.change}
            error={affiliation.error}
          />
          <div className={styles.actions}>
            <Button variant="primary" size="small" keys="Enter" onPress={() => void save()}>
              Save
            </Button>
            <Button variant="text" size="small" keys="Esc" onPress={giveUp}>
              Cancel
            </Button>
          </div>
        </div>
      </Dialog>
    </Popover>
  );
}
