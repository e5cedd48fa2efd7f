import { GripVertical } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { GridListItem } from 'react-aria-components/GridList';
import type { Participant } from '../../../../src-main/game/state.ts';
import { classes } from '../../../parts/classes.ts';
import { PersonMenu } from './person-menu.tsx';
import type { Board } from './use-board.ts';
import styles from './person-row.module.css';

interface PersonRowProps {
  readonly person: Participant;
  readonly board: Board;
  readonly isClose: boolean;
}

export function PersonRow({ person, board, isClose }: PersonRowProps) {
  const { id, name, affiliation, lead } = person;
  const code = board.codes.get(id) ?? '';
  const words = [`${code} ${name}`, affiliation, lead && 'lead'].filter(Boolean).join(', ');
  return (
    <GridListItem
      id={id}
      textValue={words}
      data-person={id}
      className={classes(styles.row, isClose && styles.close)}
      onDoubleClick={() => board.edit(id)}
    >
      <span className={styles.code}>{code}</span>
      <span className={styles.words}>
        <span className={styles.name}>{name}</span>
        {lead && <span className={styles.lead}> lead</span>}
        <span className={styles.moving}> moving</span>
        {affiliation && <span className={styles.affiliation}>{affiliation}</span>}
      </span>
      <span className={styles.tools}>
        <Button slot="drag" className={styles.grip ?? ''}>
          <GripVertical size={16} aria-hidden="true" />
        </Button>
        <PersonMenu person={person} code={code} board={board} />
      </span>
    </GridListItem>
  );
}
