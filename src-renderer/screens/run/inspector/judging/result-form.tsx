import { z } from 'zod';
import { degrees } from '../../../../../src-main/game/event/adjudication.ts';
import { moveNumber } from '../../../../../src-main/game/find.ts';
import { movesOfProject, projectsOf } from '../../../../../src-main/game/lasting.ts';
import type { Move, SessionState } from '../../../../../src-main/game/state.ts';
import { useSessionView } from '../../../../client/context.ts';
import { Button } from '../../../../parts/button.tsx';
import { Segmented } from '../../../../parts/segmented.tsx';
import { TextField } from '../../../../parts/text-field.tsx';
import { useRoom } from '../../room.ts';
import { JudgingForm, useAsking } from './judging-form.tsx';
import { numberTyped } from './number-typed.ts';
import { useJsonDraft } from './use-json-draft.ts';
import styles from './judging-form.module.css';

const kept = z.object({
  narration: z.string(),
  degree: z.enum(degrees).nullable(),
  lasting: z.string(),
  project: z.string(),
  at: z.string(),
  of: z.string(),
});
type Kept = z.infer<typeof kept>;

export function resultDraftKey(moveId: string): string {
  return `result/${moveId}`;
}

interface ResultFormProps {
  readonly move: Move;
  readonly onClose: () => void;
}

/** What came of a ruling, in words: told once the dice have fallen, and told anew at any time. */
export function ResultForm({ move, onClose }: ResultFormProps) {
  const { state } = useSessionView();
  const { notify } = useRoom();
  const asking = useAsking();
  const draft = useJsonDraft(resultDraftKey(move.id), kept, asTold(move));
  const { narration, degree, lasting, project, at, of } = draft.value;
  function change(changes: Partial<Kept>) {
    asking.clearRefusal();
    draft.change(changes);
  }
  async function tell() {
    const isStaged = `${project}${at}${of}`.trim() !== '';
    const named = project.trim() === '' ? {} : { project };
    const isDone = await asking.ask({
      kind: 'narrateAdjudication',
      moveId: move.id,
      narration,
      lasting,
      ...(degree && { degree }),
      ...(isStaged && { stage: { at: numberTyped(at), of: numberTyped(of), ...named } }),
    });
    if (!isDone) return;
    draft.clear();
    onClose();
    notify(`Result of ${moveNumber(move)} told`);
  }
  return (
    <JudgingForm
      label="What came of it"
      asking={asking}
      refused="Not told"
      submit="Tell"
      onSubmit={() => void tell()}
      onClose={onClose}
    >
      <TextField
        label="Narration, one line"
        serif
        value={narration}
        onChange={(text) => change({ narration: text })}
        autoFocus
      />
      <div className={styles.head}>
        <span className={styles.label}>How far</span>
        <Segmented
          label="How far"
          size="small"
          value={degree}
          onChange={(next) => change({ degree: next })}
          options={degrees.map((id) => ({ id, label: capitalised(id) }))}
        />
      </div>
      <TextField
        label="Goes on until stopped"
        size="small"
        value={lasting}
        onChange={(text) => change({ lasting: text })}
      />
      <div className={styles.line}>
        <TextField
          label="Project"
          size="small"
          value={project}
          onChange={(text) => change({ project: text })}
          error={asking.errorAt('stage.project')}
        />
        <div className={styles.narrow}>
          <TextField
            label="Stage"
            size="small"
            inputMode="numeric"
            value={at}
            onChange={(text) => change({ at: text })}
            error={asking.errorAt('stage.at')}
          />
        </div>
        <div className={styles.narrow}>
          <TextField
            label="of"
            size="small"
            inputMode="numeric"
            value={of}
            onChange={(text) => change({ of: text })}
            error={asking.errorAt('stage.of')}
          />
        </div>
      </div>
      <div className={styles.links}>
        {continued(state, move).map((next) => (
          <Button key={next.project} variant="link" size="small" onPress={() => change(next)}>
            {`Continue ${next.project}, ${next.at} of ${next.of}`}
          </Button>
        ))}
      </div>
    </JudgingForm>
  );
}

function asTold({ adjudication }: Move): Kept {
  const stage = adjudication?.stage;
  return {
    narration: adjudication?.narration ?? '',
    degree: adjudication?.degree ?? null,
    lasting: adjudication?.lasting ?? '',
    project: stage?.project ?? '',
    at: stage ? String(stage.at) : '',
    of: stage ? String(stage.of) : '',
  };
}

/** The next stage of every project that has one. */
function continued(state: SessionState, move: Move) {
  return projectsOf(state).flatMap((project) => {
    const others = movesOfProject(state, project).filter(({ id }) => id !== move.id);
    const reached = Math.max(0, ...others.map(({ adjudication }) => adjudication?.stage?.at ?? 0));
    const of = others.at(-1)?.adjudication?.stage?.of ?? 0;
    return reached > 0 && reached < of
      ? [{ project, at: String(reached + 1), of: String(of) }]
      : [];
  });
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
