import { answers, type Answer } from '../../../../src-main/game/event/assessment.ts';
import { useSessionView } from '../../../client/context.ts';
import { Refusal } from '../../../parts/refusal.tsx';
import { Segmented } from '../../../parts/segmented.tsx';
import { RecordedLine } from './recorded-line.tsx';
import { ReasonField } from './reason-field.tsx';
import { useAssessment } from './use-assessment.ts';
import { useKeptText } from './use-kept-text.ts';
import styles from './assessment.module.css';

interface IndicatorRowProps {
  readonly indicator: { readonly id: string; readonly text: string };
  readonly isLocked: boolean;
}

const words: Record<Answer, string> = {
  yes: 'Yes',
  partly: 'Partly',
  no: 'No',
  unknown: 'Unknown',
};

/** Whether one indicator of an outcome holds, and what it rests on. */
export function IndicatorRow({ indicator: { id, text }, isLocked }: IndicatorRowProps) {
  const { state } = useSessionView();
  const given = state.outcome[id];
  const note = useKeptText(`indicator/${id}`, given?.note ?? '');
  const { trouble, say } = useAssessment();

  async function answer(value: Answer) {
    const data = { indicator: id, answer: value, note: note.text };
    if (await say({ kind: 'answerIndicator', ...data })) note.settle();
  }
  return (
    <div className={styles.indicator}>
      <p className={styles.text}>{text}</p>
      {trouble && <Refusal title={`Not recorded: ${trouble}`} detail="Your text is kept." />}
      <Segmented
        label={text}
        size="small"
        wide
        isDisabled={isLocked}
        value={given?.answer ?? null}
        options={answers.map((each) => ({ id: each, label: words[each] }))}
        onChange={(value) => void answer(value)}
      />
      {(given || note.text) && (
        <ReasonField
          label={`Note on ${text}`}
          value={note.text}
          isLocked={isLocked}
          onChange={note.change}
          onSave={given && note.text !== given.note ? () => void answer(given.answer) : undefined}
        />
      )}
      {given && (
        <RecordedLine
          what="Answered"
          isIt={({ kind, data }) => kind === 'outcomeAnswered' && data.indicator === id}
        />
      )}
    </div>
  );
}
