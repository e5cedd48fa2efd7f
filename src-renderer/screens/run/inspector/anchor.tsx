import type { Ref } from 'react';
import type { Rating } from '../../../../src-main/game/event/scores.ts';
import type { Pack, PackCriterion } from '../../../../src-main/scenario/pack.ts';
import { ParagraphLinks } from '../../../parts/paragraph-links.tsx';
import { TextField } from '../../../parts/text-field.tsx';
import { allLevels, levelName, levelWords } from './level-words.ts';
import { PrecedentList, type NamedPrecedent } from './precedent-list.tsx';
import styles from './anchor.module.css';

interface AnchorProps {
  readonly id: string;
  readonly pack: Pack;
  readonly criterion: PackCriterion;
  readonly level: Rating;
  readonly showsAll: boolean;
  readonly reason: string;
  /** Why the reason is refused. */
  readonly fault: string | null;
  readonly precedents: readonly NamedPrecedent[];
  readonly onReason: (reason: string) => void;
  readonly reasonRef: Ref<HTMLInputElement | HTMLTextAreaElement>;
  readonly onLeaveReason: () => void;
}

/** The words of the level at hand, where they come from, what got it, and the rater's reason. */
export function Anchor(props: AnchorProps) {
  const { id, pack, criterion, level, showsAll } = props;
  const shown: readonly Rating[] = showsAll ? [...allLevels, 'insufficient'] : [level];
  return (
    <div className={styles.anchor}>
      <div id={id} role="status">
        {shown.map((each) => (
          <p key={each} className={styles.text}>
            <strong className={styles.label}>{levelName(criterion, each)}</strong>
            {levelWords(criterion, each)}
          </p>
        ))}
      </div>
      <ParagraphLinks refs={criterion.source} pack={pack} />
      <PrecedentList precedents={props.precedents} />
      <TextField
        label={`Reason for ${criterion.id}`}
        labelPosition="hidden"
        placeholder="Reason"
        size="small"
        keys="N"
        value={props.reason}
        onChange={props.onReason}
        error={props.fault}
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
