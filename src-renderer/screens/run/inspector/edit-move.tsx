import { useState } from 'react';
import type { Move } from '../../../../src-main/game/state.ts';
import { moveNumber } from '../../../../src-main/game/find.ts';
import type { Refusal as RefusalData } from '../../../../src-main/game/refusal.ts';
import { useMirror, useSessionView } from '../../../client/context.ts';
import { useDraft } from '../../../client/drafts-context.ts';
import { Button } from '../../../parts/button.tsx';
import { Refusal } from '../../../parts/refusal.tsx';
import { TextField } from '../../../parts/text-field.tsx';
import { ChoiceField } from '../composer/choice-field.tsx';
import { emptyDraft, readDraft, type ComposerDraft } from '../composer/composer-draft.ts';
import { TargetsField } from '../composer/targets-field.tsx';
import { momentTyped, typedMoment } from '../composer/when.ts';
import { VisibilityField } from '../composer/visibility-field.tsx';
import { widens } from '../../../../src-main/game/decide/moves.ts';
import { SaveAndDisclose } from '../disclosure/save-and-disclose.tsx';
import { useRoom } from '../room.ts';
import { useMoveDeals } from './use-move-deals.ts';
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
  const { date } = useSessionView().state.session;
  const when = typedMoment(move.occurredAt, date);
  const [kept, keep] = useDraft(`edit/${move.id}`, JSON.stringify({ ...asDraft(move), when }));
  const [reason, setReason] = useDraft(`edit/${move.id}/reason`);
  const { deals, choice, setDeals } = useMoveDeals(move);
  const { tell } = useRoom();
  const [isAsking, setAsking] = useState(false);
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
    setDeals(null);
    onClose();
  }
  const discloses = widens(move, draft.visibility);

  async function save() {
    setAsking(false);
    const { arguments: _said, when: typed, ...declared } = draft;
    // A time is typed to the minute: left as it is, it is not changed to the full minute.
    const occurredAt = typed === when ? undefined : momentTyped(typed, date);
    const changes = { moveId: move.id, ...declared, ...deals, ...(occurredAt && { occurredAt }) };
    const outcome = await mirror.execute(
      isUnfinished
        ? { kind: 'completeMove', ...changes }
        : { kind: 'amendMove', ...changes, reason },
    );
    if (!outcome.ok && outcome.refusal.code !== 'amendment-empty') {
      setRefusal(outcome.refusal);
      return;
    }
    leave();
    const say = discloses ? tell : onNotice;
    if (outcome.ok) say(`Move ${moveNumber(move)} ${isUnfinished ? 'finished' : 'amended'}`);
  }
  const ask = () => (discloses ? setAsking(true) : void save());
  const errorAt = (field: string) => (refusal?.field === field ? refusal.message : null);

  return (
    <form
      className={styles.form}
      aria-label={`Edit move ${moveNumber(move)}`}
      onSubmit={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.preventDefault();
          onClose();
        }
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) ask();
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
        <TargetsField
          seat={move.seat}
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
      {choice && <ChoiceField label="Deals" {...choice} />}
      <TextField
        label="When it happened"
        value={draft.when}
        onChange={(typed) => change({ when: typed })}
        error={errorAt('occurredAt')}
        note="As in 14:20"
      />
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
        <Button variant="primary" keys="Ctrl Enter" onPress={ask}>
          {isUnfinished ? 'Finish move' : 'Save amendment'}
        </Button>
      </div>
      {isAsking && (
        <SaveAndDisclose
          move={move}
          to={draft.visibility}
          onCancel={() => setAsking(false)}
          onSave={() => void save()}
        />
      )}
    </form>
  );
}

function asDraft(move: Move): ComposerDraft {
  const { action, effect, instruments, targets, visibility } = move;
  const lists = { instruments: [...instruments], targets: [...targets] };
  return { ...emptyDraft, action, effect, ...lists, visibility };
}
