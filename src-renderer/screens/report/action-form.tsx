import { useMirror } from '../../client/context.ts';
import { useDraft } from '../../client/drafts-context.ts';
import { TextField } from '../../parts/text-field.tsx';
import { DeskForm } from './desk-form.tsx';
import { useRefusal } from './use-refusal.ts';
import styles from './desk-form.module.css';

interface ActionFormProps {
  readonly onSaved: (text: string) => void;
  readonly onClose: () => void;
}

const fields = ['issue', 'action', 'owner', 'start', 'completion'] as const;
type Field = (typeof fields)[number];

/** A line of the improvement plan. */
export function ActionForm({ onSaved, onClose }: ActionFormProps) {
  const mirror = useMirror();
  const [issue, setIssue] = useDraft('report/action-issue');
  const [action, setAction] = useDraft('report/action-action');
  const [owner, setOwner] = useDraft('report/action-owner');
  const [start, setStart] = useDraft('report/action-start');
  const [completion, setCompletion] = useDraft('report/action-completion');
  const [refusal, setRefusal] = useRefusal(issue, action, owner, start, completion);
  const errorOf = (field: Field) => (refusal?.field === field ? refusal.message : null);
  const isElsewhere = !fields.some((field) => field === refusal?.field);

  async function save() {
    const words = { issue, action, owner, start, completion };
    const outcome = await mirror.execute({ kind: 'planAction', ...words });
    setRefusal(outcome.ok ? null : outcome.refusal);
    if (!outcome.ok) return;
    for (const clear of [setIssue, setAction, setOwner, setStart, setCompletion]) clear('');
    onSaved('Action planned');
    onClose();
  }

  return (
    <DeskForm
      title="Improvement action"
      verb="Plan"
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
