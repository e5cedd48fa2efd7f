import { Tab, TabList } from 'react-aria-components/Tabs';
import { KeyCap } from './key-cap.tsx';
import styles from './pane-tabs.module.css';

interface PaneTabsProps {
  readonly panes: readonly { readonly id: string; readonly label: string }[];
}

/** In a small window: the panes by name, of which one is shown, and the key from one to the next. */
export function PaneTabs({ panes }: PaneTabsProps) {
  return (
    <>
      <TabList className={styles.list ?? ''} aria-label="Panes">
        {panes.map(({ id, label }) => (
          <Tab key={id} id={id} className={styles.tab ?? ''}>
            {label}
          </Tab>
        ))}
      </TabList>
      <span className={styles.keys} aria-hidden="true">
        <KeyCap keys="F6" />
      </span>
    </>
  );
}
