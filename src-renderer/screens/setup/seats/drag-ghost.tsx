import { GripVertical } from 'lucide-react';
import styles from './drag-ghost.module.css';

interface DragGhostProps {
  readonly code: string;
  readonly name: string;
}

/** What follows the pointer. */
export function DragGhost({ code, name }: DragGhostProps) {
  return (
    <div className={styles.ghost}>
      <GripVertical size={16} aria-hidden="true" />
      <span className={styles.code}>{code}</span>
      <span>{name}</span>
    </div>
  );
}
