import { useState } from 'react';
import { methodsOf } from '../../../../../src-main/game/methods.ts';
import type { Move } from '../../../../../src-main/game/state.ts';
import { useMirror, useSessionView } from '../../../../client/context.ts';
import { AdjudicationView } from '../../../../parts/adjudication-view.tsx';
import { Button } from '../../../../parts/button.tsx';
import { Segmented } from '../../../../parts/segmented.tsx';
import {
  adjudicationDraft,
  adjudicationDraftKey,
  blankAdjudication,
} from './adjudication-draft.ts';
import { AdjudicationForm } from './adjudication-form.tsx';
import { personName } from '../../../../parts/person-name.ts';
import { ProjectLine } from './project-line.tsx';
import { ResultForm } from './result-form.tsx';
import { StopForm } from './stop-form.tsx';
import { useJsonDraft } from './use-json-draft.ts';
import type { Judging } from './use-judging.ts';
import styles from './judging-form.module.css';

interface SectionProps {
  readonly move: Move;
  readonly judging: Judging;
}

/** How the move was adjudicated, or the ways in which it can be. */
export function AdjudicationSection({ move, judging }: SectionProps) {
  const { pack } = useMirror();
  const { state } = useSessionView();
  const { form, open, close, isOpen } = judging;
  if (!move.adjudication) {
    return isOpen && <Ruling move={move} judging={judging} form="adjudicate" />;
  }
  if (form === 'override') return <Ruling move={move} judging={judging} form="override" />;
  const { lasting, stopped } = move.adjudication;
  return (
    <AdjudicationView move={move} nameOf={(id) => personName(id, pack, state)}>
      <ProjectLine move={move} />
      {form === 'result' && <ResultForm move={move} onClose={() => close('result')} />}
      {form === 'stop' && <StopForm move={move} onClose={() => close('stop')} />}
      {isOpen && form !== 'result' && form !== 'stop' && (
        <div className={styles.links}>
          <Button variant="link" size="small" keys="D" onPress={() => open('result')}>
            Tell what came of it
          </Button>
          {lasting && !stopped && (
            <Button variant="link" size="small" onPress={() => open('stop')}>
              Stop the effect
            </Button>
          )}
          <Button variant="link" size="small" onPress={() => open('override')}>
            Override
          </Button>
        </div>
      )}
    </AdjudicationView>
  );
}

interface RulingProps extends SectionProps {
  readonly form: 'adjudicate' | 'override';
}

/** The methods of the pack; the chosen one asks for what it needs. */
function Ruling({ move, judging, form }: RulingProps) {
  const { pack } = useMirror();
  const methods = methodsOf(pack);
  const draft = useJsonDraft(
    adjudicationDraftKey(move.id, form),
    adjudicationDraft,
    blankAdjudication,
  );
  const [chosen, choose] = useState(draft.value.method);
  const isShown = judging.form === form;
  const fallback = isShown
    ? (methods.find(({ kind }) => kind === 'dice') ?? methods[0])
    : undefined;
  const method = isShown ? (methods.find(({ name }) => name === chosen) ?? fallback) : undefined;
  return (
    <section className={styles.section} aria-label="Adjudication">
      <div className={styles.head}>
        <h3 className={styles.heading}>{form === 'override' ? 'Override' : 'Adjudication'}</h3>
        <Segmented
          label="Method"
          size="small"
          value={method?.name ?? null}
          onChange={(name) => {
            choose(name);
            draft.change({ method: name });
            judging.open(form);
          }}
          options={methods.map(({ name }) => ({ id: name, label: name }))}
        />
      </div>
      {method && (
        <AdjudicationForm
          key={method.name}
          move={move}
          method={method}
          draft={draft}
          isOverride={form === 'override'}
          onRuled={() => judging.open('result')}
          onClose={() => judging.close(form)}
        />
      )}
    </section>
  );
}
