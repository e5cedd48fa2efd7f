import type { KeyboardEvent } from 'react';
import { useMirror, useSessionView } from '../../client/context.ts';
import { useDraft, useDrafts } from '../../client/drafts-context.ts';
import { Button } from '../../parts/button.tsx';
import { FormRefusal } from './form-refusal.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useRefusal } from './use-refusal.ts';
import styles from './summary-form.module.css';

/** The facilitator's own words at the head of the report. */
export function SummaryForm({ onSaved }: { readonly onSaved: (text: string) => void }) {
  const mirror = useMirror();
  const { state } = useSessionView();
  const { summary } = state;
  const drafts = useDrafts();
  const [headline, setHeadline] = useDraft('report/headline', summary.headline);
  const [text, setText] = useDraft('report/summary', summary.text);
  const [refusal, setRefusal] = useRefusal(headline, text);
  const isSaved = headline.trim() === summary.headline && text.trim() === summary.text;

  async function save() {
    const outcome = await mirror.execute({ kind: 'writeSummary', headline, text });
    setRefusal(outcome.ok ? null : outcome.refusal);
    if (!outcome.ok) return;
    // What is in the log needs no draft; another time the fields start from the log.
    drafts.write('report/headline', '');
    drafts.write('report/summary', '');
    onSaved('Headline and summary saved');
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || isSaved) return;
    event.preventDefault();
    void save();
  }
  const faultOf = (field: string) => (refusal?.field === field ? refusal.message : null);
  const isElsewhere = refusal && !['headline', 'text'].includes(refusal.field ?? '');

  return (
    <section className={styles.form} aria-label="Opening words">
      <TextField
        label="Headline"
        serif
        value={headline}
        onChange={setHeadline}
        onKeyDown={onKeyDown}
        error={faultOf('headline')}
      />
      <TextField
        label="Summary"
        serif
        isMultiline
        rows={5}
        value={text}
        onChange={setText}
        onKeyDown={onKeyDown}
        error={faultOf('text')}
      />
      {isElsewhere && <FormRefusal refusal={refusal} />}
      <Button
        size="small"
        keys="Ctrl Enter"
        isDisabled={isSaved}
        reason="nothing to save"
        onPress={() => void save()}
      >
        Save words
      </Button>
    </section>
  );
}
