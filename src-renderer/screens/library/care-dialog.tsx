import { Dialog } from '../../parts/dialog.tsx';
import { TagsDialog } from './tags-dialog.tsx';
import type { Care, CareQuestion } from './use-care.ts';
import styles from './care-dialog.module.css';

interface CareDialogProps {
  readonly question: CareQuestion;
  readonly care: Care;
  /** Every tag there is. */
  readonly tags: readonly string[];
}

/** How many are named. */
const named = 8;

export function CareDialog({ question, care, tags }: CareDialogProps) {
  switch (question.kind) {
    case 'tags':
      return <TagsDialog session={question.session} care={care} tags={tags} />;
    case 'in-use':
      return (
        <Dialog
          isOpen
          title={`Put “${question.session.title}” in the trash?`}
          actions={[
            { label: 'Put in the trash', onPress: () => care.trash(question.session, true) },
          ]}
          onCancel={care.leaveQuestion}
        >
          <p>
            It is running, or open in a window. Nothing of it is deleted, but nothing more can be
            logged to it until it is restored.
          </p>
        </Dialog>
      );
    case 'purge':
      return <PurgeDialog sessions={question.sessions} care={care} />;
  }
}

function PurgeDialog({ sessions, care }: { sessions: PurgedSessions; care: Care }) {
  const [only] = sessions;
  const isOne = sessions.length === 1;
  const moves = sessions.reduce((sum, session) => sum + session.moves, 0);
  const rest = sessions.length - named;
  return (
    <Dialog
      isOpen
      title={
        isOne ? `Delete “${only?.title}” for good?` : `Delete ${sessions.length} sessions for good?`
      }
      actions={[
        {
          label: isOne ? 'Delete' : `Delete ${sessions.length} sessions`,
          onPress: () => care.purge(sessions),
        },
      ]}
      onCancel={care.leaveQuestion}
    >
      <ul className={styles.list}>
        {sessions.slice(0, named).map(({ id, title, moves: count }) => (
          <li key={id} className={styles.item}>
            <span className={styles.title}>{title}</span>
            <span className={styles.count}>{count === 1 ? '1 move' : `${count} moves`}</span>
          </li>
        ))}
        {rest > 0 && <li className={styles.item}>and {rest} more</li>}
      </ul>
      <p>
        {isOne ? 'Its log' : 'Their logs'} with {moves === 1 ? '1 move' : `${moves} moves`}, scores,
        notes, what was typed and photos no other session holds leave the library. Backups made
        before still hold them. This cannot be undone.
      </p>
    </Dialog>
  );
}

type PurgedSessions = Extract<CareQuestion, { kind: 'purge' }>['sessions'];
