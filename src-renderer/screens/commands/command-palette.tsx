import { Autocomplete, useFilter } from 'react-aria-components/Autocomplete';
import { Dialog } from 'react-aria-components/Dialog';
import { Input } from 'react-aria-components/Input';
import { Menu, MenuItem } from 'react-aria-components/Menu';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { SearchField } from 'react-aria-components/SearchField';
import { useCommands } from '../../client/commands.ts';
import { KeyCap } from '../../parts/key-cap.tsx';
import styles from './command-palette.module.css';

export interface CommandPaletteProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Everything that can be done here, found by a few letters. */
export function CommandPalette({ isOpen, onClose }: CommandPaletteProps) {
  return (
    <ModalOverlay
      className={styles.overlay ?? ''}
      isOpen={isOpen}
      isDismissable
      onOpenChange={(open) => !open && onClose()}
    >
      <Modal className={styles.modal ?? ''}>
        <Dialog aria-label="Commands" className={styles.dialog ?? ''}>
          <Commands onClose={onClose} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

/** Apart, so that what is offered is followed only while somebody looks. */
function Commands({ onClose }: { readonly onClose: () => void }) {
  const commands = useCommands();
  const { contains } = useFilter({ sensitivity: 'base' });
  return (
    <Autocomplete filter={contains}>
      <SearchField aria-label="Find a command" autoFocus className={styles.search ?? ''}>
        <Input placeholder="Find a command" />
      </SearchField>
      <Menu
        className={styles.list ?? ''}
        aria-label="Commands"
        items={commands}
        renderEmptyState={() => <p className={styles.none}>Nothing by that name.</p>}
        onAction={(id) => {
          onClose();
          commands.find((command) => command.id === id)?.run();
        }}
      >
        {({ id, label, keys, reason }) => (
          <MenuItem
            id={id}
            className={styles.item ?? ''}
            textValue={label}
            isDisabled={reason !== undefined}
          >
            <span>{label}</span>
            {reason ? <span className={styles.reason}>{reason}</span> : null}
            {keys && !reason ? <KeyCap keys={keys} /> : null}
          </MenuItem>
        )}
      </Menu>
    </Autocomplete>
  );
}
