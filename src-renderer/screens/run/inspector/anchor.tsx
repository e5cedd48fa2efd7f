import { useState, type Ref } from 'react';
import type { Level } from '../../../../src-main/game/event/scores.ts';
import type { PackCriterion } from '../../../../src-main/scenario/pack.ts';
import { useMirror } from '../../../client/context.ts';
import { Button } from '../../../parts/button.tsx';
import { signedScore } from '../../../parts/signed.ts';
import { TextField } from '../../../parts/text-field.tsx';
import styles from './anchor.module.css';

interface AnchorProps {
  readonly id: string;
  readonly criterion: PackCriterion;
  readonly level: Level | null;
  readonly showsAll: boolean;
  readonly reason: string;
  readonly onReason: (reason: string) => void;
  readonly reasonRef: Ref<HTMLInputElement & HTMLTextAreaElement>;
  readonly onLeaveReason: () => void;
}

const levels = ['2', '1', '0', '-1', '-2'] as const;

/** The words of the level at hand, where they come from, and the rater's reason. */
export function Anchor(props: AnchorProps) {
  const { id, criterion, level, showsAll } = props;
  const shown = showsAll ? levels : levels.filter((each) => Number(each) === level);
  return (
    <div className={styles.anchor}>
      <div id={id} role="status">
        {shown.map((each) => (
          <p key={each} className={styles.text}>
            <strong className={styles.label}>
              {criterion.id} at {signedScore(Number(each))}
            </strong>
            {criterion.levels[each]}
          </p>
        ))}
      </div>
      <Paragraphs refs={criterion.source} />
      <TextField
        label={`Reason for ${criterion.id}`}
        labelPosition="hidden"
        placeholder="Reason"
        size="small"
        keys="N"
        value={props.reason}
        onChange={props.onReason}
        ref={props.reasonRef}
        onKeyDown={(event) => {
          const isSubmit = event.ctrlKey || event.metaKey;
          if (event.key === 'Escape' || (event.key === 'Enter' && !isSubmit)) {
            event.preventDefault();
            props.onLeaveReason();
          }
        }}
      />
    </div>
  );
}

/** The paragraphs a criterion rests on; each opens in place. */
function Paragraphs({ refs }: { readonly refs: readonly string[] }) {
  const { pack } = useMirror();
  const [open, setOpen] = useState<string | null>(null);
  const paragraph = pack.paragraphs.find(({ ref }) => ref === open);
  return (
    <>
      <p className={styles.sources}>
        Article{' '}
        {refs.map((ref) => (
          <Button
            key={ref}
            variant="link"
            size="small"
            isExpanded={open === ref}
            onPress={() => setOpen(open === ref ? null : ref)}
          >
            {ref}
          </Button>
        ))}
      </p>
      {paragraph && (
        <p className={styles.gist}>
          <strong className={styles.label}>{paragraph.ref}</strong>
          {paragraph.gist}
        </p>
      )}
    </>
  );
}
