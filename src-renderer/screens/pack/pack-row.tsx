import type { PackEntry } from '../../../src-main/contract/packs.ts';
import { go } from '../../client/route.ts';
import { Button } from '../../parts/button.tsx';
import { counted } from '../../../src-main/report/words/counts.ts';
import type { PackActions } from './use-pack-actions.ts';
import styles from './packs-screen.module.css';

interface PackRowProps {
  readonly entry: PackEntry;
  readonly actions: PackActions;
}

export function PackRow({ entry, actions }: PackRowProps) {
  const { id, title, protagonist, versions } = entry;
  const [newest] = versions;
  const facts = [
    `Measures ${protagonist}`,
    counted(entry.seats, 'seat', 'seats'),
    counted(entry.criteria, 'criterion', 'criteria'),
    counted(entry.injects, 'inject', 'injects'),
    counted(entry.rounds, 'round', 'rounds'),
    ...(versions.length > 1 ? [counted(versions.length, 'version', 'versions')] : []),
  ];
  const isOwn = !entry.isShipped;
  return (
    <li className={styles.row}>
      <span className={styles.name}>
        {title} {newest?.version}
      </span>
      <span className={styles.state}>{stateOf(entry)}</span>
      <span className={styles.facts}>{facts.join(', ')}</span>
      <span className={styles.actions}>
        <Button
          variant="link"
          label={`${isOwn ? 'Edit' : 'Read'} ${title}`}
          onPress={() => go({ screen: 'pack', packId: id })}
        >
          {isOwn ? 'Edit' : 'Read'}
        </Button>
        <Button
          variant="link"
          label={`Duplicate ${title}`}
          onPress={() => actions.duplicate(entry)}
        >
          Duplicate
        </Button>
        <Button variant="link" label={`Export ${title}`} onPress={() => actions.exportFile(entry)}>
          Export
        </Button>
        {isOwn && (
          <Button
            variant="link"
            label={`${entry.isArchived ? 'Take out' : 'Put away'} ${title}`}
            onPress={() => actions.archive(entry, !entry.isArchived)}
          >
            {entry.isArchived ? 'Take out' : 'Put away'}
          </Button>
        )}
      </span>
    </li>
  );
}

function stateOf({ isShipped, isArchived, isEdited }: PackEntry): string {
  if (isShipped) return 'Read only';
  if (isArchived) return 'Put away';
  return isEdited ? 'Being edited' : 'Own pack';
}
