import { Ellipsis } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { classes } from './classes.ts';
import { KeyCap } from './key-cap.tsx';
import styles from './more-menu.module.css';

export interface MoreItem {
  readonly id: string;
  /** A verb and its object. */
  readonly label: string;
  readonly mark?: ReactNode;
  readonly keys?: string;
  /** Why it cannot be done now; `null` when it can. */
  readonly reason?: string | null;
  run(): void;
}

interface MoreMenuProps {
  /** “More for round 2”. */
  readonly label: string;
  readonly items: readonly MoreItem[];
  /** On the button, which is three dots unless said. */
  readonly children?: ReactNode;
  readonly className?: string | undefined;
}

/** Once the closed menu has given the focus back, which what is done may move. */
function afterFocus(act: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(act));
}

/** What can be done with one thing, for those who do not use the keys. */
export function MoreMenu({ label, items, children, className }: MoreMenuProps) {
  return (
    <MenuTrigger>
      <Button
        className={classes(children ? styles.plain : styles.button, className)}
        aria-label={label}
      >
        {children ?? <Ellipsis size={16} aria-hidden="true" />}
      </Button>
      <Popover
        className={styles.popover ?? ''}
        placement={children ? 'bottom start' : 'bottom end'}
        offset={2}
      >
        <Menu
          className={styles.menu ?? ''}
          aria-label={label}
          onAction={(id) => afterFocus(() => items.find((item) => item.id === id)?.run())}
        >
          {items.map(({ id, label: words, mark, keys, reason }) => (
            <MenuItem
              key={id}
              id={id}
              className={styles.item ?? ''}
              textValue={reason ? `${words}, ${reason}` : words}
              isDisabled={typeof reason === 'string'}
            >
              <span className={styles.words}>
                {mark}
                {words}
              </span>
              {reason ? <span>{reason}</span> : keys && <KeyCap keys={keys} />}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
