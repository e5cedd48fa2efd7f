import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { useSettings } from '../../client/settings.ts';
import { Button } from '../../parts/button.tsx';
import { KeyCap } from '../../parts/key-cap.tsx';
import { Switch } from '../../parts/switch.tsx';
import { keyMap, type KeyGroup } from './key-map.ts';
import styles from './key-map-dialog.module.css';

interface KeyMapDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** All of them unless said. */
  readonly groups?: readonly KeyGroup[];
}

/** Every key on one page. */
export function KeyMapDialog({ isOpen, onClose, groups = keyMap }: KeyMapDialogProps) {
  const { singleKeys, change } = useSettings();
  return (
    <ModalOverlay
      className={styles.overlay ?? ''}
      isOpen={isOpen}
      isDismissable
      onOpenChange={(open) => !open && onClose()}
    >
      <Modal className={styles.modal ?? ''}>
        <Dialog className={styles.dialog ?? ''}>
          <header className={styles.head}>
            <Heading slot="title" level={2} className={styles.title}>
              Keyboard map
            </Heading>
            <Button variant="text" size="small" keys="Esc" onPress={onClose}>
              Close
            </Button>
          </header>
          <div className={styles.groups} tabIndex={0} role="group" aria-label="Keys">
            {groups.map((group) => (
              <Group key={group.title} group={group} />
            ))}
          </div>
          <footer className={styles.foot}>
            <Switch
              label="Single keys"
              isOn={singleKeys}
              onChange={(isOn) => change('singleKeys', isOn)}
              note="They work only in lists, rulers and score sheets, never where text is typed."
            />
          </footer>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Group({ group: { title, keys } }: { readonly group: KeyGroup }) {
  return (
    <section className={styles.group}>
      <h3 className={styles.name}>{title}</h3>
      <dl>
        {keys.map(({ keys: caps, does }) => (
          <div key={does} className={styles.row}>
            <dt className={styles.keys}>
              {caps.map((cap) => (
                <KeyCap key={cap} keys={cap} />
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
