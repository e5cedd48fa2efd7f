import type { DeckInject } from '../../../../src-main/game/deck.ts';
import { useMirror } from '../../../client/context.ts';
import { Button } from '../../../parts/button.tsx';
import { ParagraphLinks } from '../../../parts/paragraph-links.tsx';
import { FieldRow } from './field-row.tsx';
import { planText } from './inject-words.ts';
import styles from './inject-card.module.css';

interface InjectFactsProps {
  readonly inject: DeckInject;
  readonly deck: readonly DeckInject[];
  /** `null` when it cannot be planned now. */
  readonly onPlan: (() => void) | null;
}

/** When it is due, what it tests, where it comes from, and what only control should know. */
export function InjectFacts({ inject, deck, onPlan }: InjectFactsProps) {
  const { pack } = useMirror();
  return (
    <>
      {inject.status !== 'released' && (
        <FieldRow label="Planned">
          {planText(inject, deck)}{' '}
          {onPlan && (
            <Button variant="link" size="small" onPress={onPlan}>
              {inject.status === 'skipped' ? 'Bring back' : 'Change'}
            </Button>
          )}
        </FieldRow>
      )}
      {inject.reason && (
        <FieldRow label={inject.status === 'skipped' ? 'Skipped' : 'Deferred'}>
          {inject.reason}
        </FieldRow>
      )}
      {(inject.tests.length > 0 || inject.source.length > 0) && (
        <FieldRow label="Tests">
          <div className={styles.tests}>
            {inject.tests.map((id) => {
              const criterion = pack.criteria.find((each) => each.id === id);
              return (
                <span key={id}>
                  <strong className={styles[criterion?.kind ?? 'fear']}>{id}</strong>{' '}
                  {criterion?.name}
                </span>
              );
            })}
            {inject.source.length > 0 && <ParagraphLinks refs={inject.source} pack={pack} />}
          </div>
        </FieldRow>
      )}
      {inject.note && (
        <FieldRow label="Control note">
          <em className={styles.aside}>{inject.note}</em>
        </FieldRow>
      )}
      {inject.expected && (
        <FieldRow label="Expected">
          <em className={styles.aside}>{inject.expected}</em>
        </FieldRow>
      )}
      {inject.amendments.map(({ version, before, reason }) => (
        <FieldRow key={version} label="Amended">
          <del className={styles.aside}>
            {before.title}. {before.text}
          </del>
          {reason && ` ${reason}`}
        </FieldRow>
      ))}
    </>
  );
}
