import { useState } from 'react';
import type { Move } from '../../../../src-main/game/state.ts';
import { moveNumber } from '../../../../src-main/game/find.ts';
import type { Refusal as RefusalData } from '../../../../src-main/game/refusal.ts';
import { useMirror } from '../../../client/context.ts';
import { useDraft } from '../../../client/drafts-context.ts';
import { Button } from '../../../parts/button.tsx';
import { Refusal } from '../../../parts/refusal.tsx';
import { TextField } from '../../../parts/text-field.tsx';
import { ChoiceField } from '../composer/choice-field.tsx';
import { readDraft, type ComposerDraft } from '../composer/composer-draft.ts';
import { VisibilityField } from '../composer/visibility-field.tsx';
import styles from './edit-move.module.css';

interface EditMoveProps {
  readonly move: Move;
  readonly onClose: () => void;
  readonly onNotice: (text: string) => void;
}

/** Changes what was written down. The earlier wording stays in the history. */
export function EditMove({ move, onClose, onNotice }: EditMoveProps) {
  const mirror = useMirror();
  const { pack } = mirror;
  const [kept, keep] = useDraft(`edit/${move.id}`, JSON.stringify(asDraft(move)));
  const [reason, setReason] = useDraft(`edit/${move.id}/reason`);
  const [refusal, setRefusal] = useState<RefusalData | null>(null);
  const draft = readDraft(kept);
  const isUnfinished = move.status === 'unfinished';
  const change = (changes: Partial<ComposerDraft>) => {
    setRefusal(null);
    keep(JSON.stringify({ ...draft, ...changes }));
  };

  function leave() {
    keep('');
    setReason('');
    onClose();
  }
  async function save() {
    const outcome = await mirror.execute(
      isUnfinished
        ? { kind: 'completeMove', moveId: move.id, ...draft }
        : { kind: 'amendMove', moveId: move.id, ...draft, reason },
    );
    if (!outcome.ok && outcome.refusal.code !== 'amendment-empty') {
      setRefusal(outcome.refusal);
      return;
    }
    leave();
    if (outcome.ok) onNotice(`Move ${moveNumber(move)} ${isUnfinished ? 'finished' : 'amended'}`);
  }
  const errorAt = (field: string) => (refusal?.field === field ? refusal.message : null);

  return (
    <form
      className={styles.form}
      aria-label={`Edit move ${moveNumber(move)}`}
      onSubmit={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save();
      }}
    >
      <TextField
        label="Action"
        serif
        isMultiline
        rows={4}
        autoFocus
        value={draft.action}
        onChange={(action) => change({ action })}
        error={errorAt('action')}
      />
      <TextField
        label="Intended effect"
        serif
        isMultiline
        rows={2}
        value={draft.effect}
        onChange={(effect) => change({ effect })}
        error={errorAt('effect')}
      />
      <div className={styles.choices}>
        <ChoiceField
          label="Instruments"
          options={pack.instruments}
          value={draft.instruments}
          onChange={(instruments) => change({ instruments })}
        />
        <ChoiceField
          label="Targets"
          options={pack.seats.filter(({ id }) => id !== move.seat)}
          value={draft.targets}
          onChange={(targets) => change({ targets })}
        />
        <VisibilityField
          seat={move.seat}
          value={draft.visibility}
          isInvalid={refusal?.field === 'visibility'}
          onChange={(visibility) => change({ visibility })}
        />
      </div>
      {!isUnfinished && (
        <TextField
          label="Why it is amended"
          value={reason}
          onChange={setReason}
          error={errorAt('reason')}
        />
      )}
      {refusal && <Refusal title={`Not saved: ${refusal.message}`} detail="Your text is kept." />}
      <div className={styles.buttons}>
        <Button variant="text" keys="Esc" onPress={leave}>
          Cancel
        </Button>
        <Button variant="primary" keys="Ctrl Enter" onPress={() => void save()}>
          {isUnfinished ? 'Finish move' : 'Save amendment'}
        </Button>
      </div>
    </form>
  );
}

function asDraft(move: Move): ComposerDraft {
  const { action, effect, instruments, targets, visibility } = move;
  return { action, effect, instruments: [...instruments], targets: [...targets], visibility };
}
