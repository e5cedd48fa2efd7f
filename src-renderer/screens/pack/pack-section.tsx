import { useEffect } from 'react';
import { listAt, type Value } from './draft-value.ts';
import { ItemForm } from './item-form.tsx';
import { ItemList } from './item-list.tsx';
import { usePackEditing } from './pack-editing.ts';
import { sectionOf } from './sections.ts';
import { useItems } from './use-items.ts';
import styles from './pack-section.module.css';

interface PackSectionProps {
  readonly section: string;
  readonly index: number;
  readonly onIndex: (index: number) => void;
  readonly onRemoved: (text: string, before: Value) => void;
}

/** One part of the pack: its items, and the fields of the one that is chosen. */
export function PackSection({ section: id, index, onIndex, onRemoved }: PackSectionProps) {
  const { value } = usePackEditing();
  const section = sectionOf(id);
  const last = Math.max(0, listAt(value, id).length - 1);
  const chosen = section.item ? Math.min(index, last) : 0;
  const items = useItems(section, { chosen, onChoose: onIndex, onRemoved });
  // An item brought back or given up moves what is chosen.
  useEffect(() => {
    if (chosen !== index) onIndex(chosen);
  }, [chosen, index, onIndex]);
  if (!section.item) return <ItemForm section={section} chosen={0} items={items} />;
  return (
    <div className={styles.columns}>
      <ItemList section={section} chosen={chosen} items={items} />
      <ItemForm section={section} chosen={chosen} items={items} />
    </div>
  );
}
