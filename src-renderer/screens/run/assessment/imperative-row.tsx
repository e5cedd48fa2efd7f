import type { Level } from '../../../../src-main/game/event/scores.ts';
import type { Round } from '../../../../src-main/game/state.ts';
import type { Pack } from '../../../../src-main/scenario/pack.ts';
import { useMirror } from '../../../client/context.ts';
import { imperativeWords } from '../../../parts/imperative-words.ts';
import { ParagraphLinks } from '../../../parts/paragraph-links.tsx';
import { Refusal } from '../../../parts/refusal.tsx';
import { Segmented } from '../../../parts/segmented.tsx';
import { RecordedLine } from './recorded-line.tsx';
import { ReasonField } from './reason-field.tsx';
import { useAssessment } from './use-assessment.ts';
import { useKeptText } from './use-kept-text.ts';
import styles from './assessment.module.css';

interface ImperativeRowProps {
  readonly imperative: Pack['imperatives'][number];
  readonly round: Round;
  readonly isLocked: boolean;
}

const levels = [-2, -1, 0, 1, 2] as const satisfies readonly Level[];

/** One imperative at the end of one round: from lost to secured, and why. */
export function ImperativeRow({ imperative, round, isLocked }: ImperativeRowProps) {
  const { pack } = useMirror();
  const { id, name } = imperative;
  const assessed = round.imperatives[id];
  const reason = useKeptText(`imperative/${round.number}/${id}`, assessed?.reason ?? '');
  const { trouble, say } = useAssessment();

  async function assess(value: Level) {
    const data = { imperative: id, round: round.number, value, reason: reason.text };
    if (await say({ kind: 'assessImperative', ...data })) reason.settle();
  }
  return (
    <section className={styles.row} aria-label={`${id} ${name}`}>
      <h3 className={styles.name}>
        <strong>{id}</strong> {name}
      </h3>
      {trouble && <Refusal title={`Not recorded: ${trouble}`} detail="Your text is kept." />}
      <Segmented
        label={`${id} ${name}`}
        wide
        isDisabled={isLocked}
        value={assessed ? String(assessed.value) : null}
        options={levels.map((level) => ({ id: String(level), label: imperativeWords[level] }))}
        onChange={(value) => {
          const level = levels.find((each) => String(each) === value);
          if (level !== undefined) void assess(level);
        }}
      />
      <ReasonField
        label={`Reason for ${id}`}
        value={reason.text}
        isLocked={isLocked}
        onChange={reason.change}
        onSave={
          assessed && reason.text !== assessed.reason
            ? () => void assess(assessed.value)
            : undefined
        }
      />
      {assessed && (
        <RecordedLine
          what="Judged"
          isIt={({ kind, data }) =>
            kind === 'imperativeAssessed' && data.imperative === id && data.round === round.number
          }
        />
      )}
      <ParagraphLinks refs={imperative.source} pack={pack} />
    </section>
  );
}
