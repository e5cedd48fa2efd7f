import { ChevronDown } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { useMirror, useSessionView } from '../../../client/context.ts';
import { filterMenus, type FilterMenuWords } from './filter-words.ts';
import { toggled } from './log-filter.ts';
import type { LogFiltering } from './use-log-filter.ts';
import styles from './filter-menus.module.css';

/** Seat, instrument, round and state: any number of each. */
export function FilterMenus({ filtering }: { readonly filtering: LogFiltering }) {
  const { pack } = useMirror();
  const { rounds } = useSessionView().state;
  return filterMenus(pack, rounds).map((menu) => (
    <FilterMenu key={menu.label} menu={menu} filtering={filtering} />
  ));
}

interface FilterMenuProps {
  readonly menu: FilterMenuWords;
  readonly filtering: LogFiltering;
}

function FilterMenu({ menu: { label, choices }, filtering }: FilterMenuProps) {
  const { filter, change } = filtering;
  const isOn = (index: number) => {
    const choice = choices[index];
    return choice !== undefined && (filter[choice.kind] as readonly string[]).includes(choice.id);
  };
  const chosen = choices.filter((_, index) => isOn(index)).map(({ id }) => id);
  return (
    <MenuTrigger>
      <Button className={styles.button ?? ''} aria-label={`Filter by ${label.toLowerCase()}`}>
        {label}
        <ChevronDown size={14} aria-hidden="true" />
      </Button>
      <Popover className={styles.popover ?? ''} placement="bottom start" offset={2}>
        <Menu
          className={styles.menu ?? ''}
          aria-label={label}
          selectionMode="multiple"
          selectedKeys={chosen}
          shouldCloseOnSelect={false}
          // Esc leaves the list; it must not empty it.
          escapeKeyBehavior="none"
          onSelectionChange={(keys) => {
            const changed = choices.filter(
              ({ id }, index) => (keys === 'all' || keys.has(id)) !== isOn(index),
            );
            change(changed.reduce((next, { kind, id }) => toggled(next, kind, id), filter));
          }}
        >
          {choices.map(({ id, label: words }) => (
            <MenuItem key={id} id={id} className={styles.item ?? ''} textValue={words}>
              {({ isSelected }) => (
                <>
                  <span className={styles.tick} aria-hidden="true">
                    {isSelected ? '✓' : ''}
                  </span>
                  {words}
                </>
              )}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
