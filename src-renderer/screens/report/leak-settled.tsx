import { Check } from 'lucide-react';
import { Button } from '../../parts/button.tsx';
import type { LeakGroup } from './leak-groups.ts';
import styles from './leak-panel.module.css';

interface LeakSettledProps {
  readonly group: LeakGroup;
  readonly onReopen: () => void;
}

/** A finding somebody has decided on, and the way back. */
export function LeakSettled({ group, onReopen }: LeakSettledProps) {
  const { phrase, fate, suggestion } = group;
  const words = fate === 'replaced' ? `“${phrase}” becomes ${suggestion}` : `“${phrase}” is kept`;
  return (
    <li className={styles.passed}>
      <Check size={16} aria-hidden="true" /> {words}
      <Button variant="link" size="small" label={`Undo: ${words}`} onPress={onReopen}>
        Undo
      </Button>
    </li>
  );
}
