import type { PlannedAction } from '../../../src-main/game/state.ts';
import { useMirror } from '../../client/context.ts';
import { useDraft } from '../../client/drafts-context.ts';
import { TextField } from '../../parts/text-field.tsx';
import { DeskForm } from './desk-form.tsx';
import { useRefusal } from './use-refusal.ts';
import styles from './desk-form.module.css';

interface ActionFormProps {
  /** The one that is changed; a new one unless said. */
  readonly action?: PlannedAction | undefined;
  readonly onSaved: (text: string) => void;
  readonly onClose: () => void;
}

const fields = ['issue', 'action', 'owner', 'start', 'completion'] as const;
type Field = (typeof fields)[number];

/** A line of the improvement plan. */
export function ActionForm({ action: before, onSaved, onClose }: ActionFormProps) {
  const key = before ? `report/action-${before.id}` : 'report/action';
  const mirror = useMirror();
  const [issue, setIssue] = useDraft(`${key}-issue`, before?.issue ?? '');
  const [action, setAction] = useDraft(`${key}-action`, before?.action ?? '');
  const [owner, setOwner] = useDraft(`${key}-owner`, before?.owner ?? '');
  const [start, setStart] = useDraft(`${key}-start`, before?.start ?? '');
  const [completion, setCompletion] = useDraft(`${key}-completion`, before?.completion ?? '');
  const [refusal, setRefusal] = useRefusal(issue, action, owner, start, completion);
  const errorOf = (field: Field) => (refusal?.field === field ? refusal.message : null);
  const isElsewhere = !fields.some((field) => field === refusal?.field);

  async function save() {
    const words = { issue, action, owner, start, completion };
    const outcome = await mirror.execute(
      before
        ? { kind: 'changeAction', actionId: before.id, ...words }
        : { kind: 'planAction', ...words },
    );
    setRefusal(outcome.ok ? null : outcome.refusal);
    if (!outcome.ok) return;
    for (const clear of [setIssue, setAction, setOwner, setStart, setCompletion]) clear('');
    onSaved(before ? 'Action changed' : 'Action planned');
    onClose();
  }

  return (
    <DeskForm
      title="Improvement action"
      verb={before ? 'Change' : 'Plan'}
      refusal={isElsewhere ? refusal : null}
      onSave={() => void save()}
      onClose={onClose}
    >
      <TextField
        label="Issue"
        serif
        value={issue}
        onChange={setIssue}
        error={errorOf('issue')}
        autoFocus
      />
      <TextField
        label="Corrective action"
        serif
        value={action}
        onChange={setAction}
        error={errorOf('action')}
      />
      <div className={styles.row}>
        <TextField label="Owner" value={owner} onChange={setOwner} error={errorOf('owner')} />
        <TextField label="Start" value={start} onChange={setStart} error={errorOf('start')} />
        <TextField
          label="Completion"
          value={completion}
          onChange={setCompletion}
          error={errorOf('completion')}
        />
      </div>
    </DeskForm>
  );
}
