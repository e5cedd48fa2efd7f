import { GridList } from 'react-aria-components/GridList';
import { useDragAndDrop } from 'react-aria-components/useDragAndDrop';
import type { Participant } from '../../../../src-main/game/state.ts';
import { classes } from '../../../parts/classes.ts';
import { useBoardContext } from './board-context.ts';
import { DragGhost } from './drag-ghost.tsx';
import { PersonRow } from './person-row.tsx';
import { isSamePlace, placeOf, type Place } from './place.ts';
import styles from './people-list.module.css';

interface PeopleListProps {
  readonly label: string;
  readonly people: readonly Participant[];
  readonly place: Place;
  /** What letting go here does; said below those who are there, where there is room for it. */
  readonly hint?: string;
  /** One line a person. */
  readonly isClose?: boolean;
}

const personType = 'application/x-tabletop-person';

/** The order is the roster's, so a person is dropped on the list, never between two others. */
const wholeList = { getDropTargetFromPoint: () => ({ type: 'root' as const }) };

/** People who can be dragged to another list, by pointer or from the keyboard. */
export function PeopleList({ label, people, place, hint, isClose = false }: PeopleListProps) {
  const board = useBoardContext();
  const isOwn = board.dragged !== null && isSamePlace(placeOf(board.dragged), place);
  const { dragAndDropHooks } = useDragAndDrop<Participant>({
    isDisabled: board.locked !== null,
    getItems: (keys) => [...keys].map((key) => ({ [personType]: String(key) })),
    acceptedDragTypes: [personType],
    dropTargetDelegate: wholeList,
    getDropOperation: () => (isOwn ? 'cancel' : 'move'),
    onDragStart: ({ keys }) => board.drag(String([...keys][0])),
    onDragEnd: () => board.drag(null),
    async onRootDrop({ items }) {
      for (const item of items) {
        if (item.kind === 'text') await board.move(await item.getText(personType), place);
      }
    },
    renderDragPreview: ([item]) => {
      const person = people.find(({ id }) => id === item?.[personType]);
      return <DragGhost code={board.codes.get(person?.id ?? '') ?? ''} name={person?.name ?? ''} />;
    },
  });
  return (
    <GridList
      aria-label={label}
      className={classes(styles.list, isClose && styles.close)}
      items={people}
      dependencies={[board, isClose]}
      dragAndDropHooks={dragAndDropHooks}
      disallowTypeAhead
      data-hint={hint}
      renderEmptyState={() => <span className="visually-hidden">Nobody</span>}
    >
      {(person) => <PersonRow person={person} board={board} isClose={isClose} />}
    </GridList>
  );
}
