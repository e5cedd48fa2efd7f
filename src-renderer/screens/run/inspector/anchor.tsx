import type { Ref } from 'react';
import type { Level } from '../../../../src-main/game/event/scores.ts';
import type { PackCriterion } from '../../../../src-main/scenario/pack.ts';
import { useMirror } from '../../../client/context.ts';
import { ParagraphLinks } from '../../../parts/paragraph-links.tsx';
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
  const { pack } = useMirror();
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
      <ParagraphLinks refs={criterion.source} pack={pack} />
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
