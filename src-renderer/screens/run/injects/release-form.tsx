import { useImperativeHandle, useRef, useState, type ReactNode, type Ref } from 'react';
import type { DeckInject } from '../../../../src-main/game/deck.ts';
import { openRound } from '../../../../src-main/game/find.ts';
import type { Refusal as RefusalData } from '../../../../src-main/game/refusal.ts';
import { useSessionView } from '../../../client/context.ts';
import { useDraft } from '../../../client/drafts-context.ts';
import { Button } from '../../../parts/button.tsx';
import { Refusal } from '../../../parts/refusal.tsx';
import { Segmented } from '../../../parts/segmented.tsx';
import { FieldRow } from './field-row.tsx';
import { GoesToField } from './goes-to-field.tsx';
import { choiceKey, readChoice, type ReleaseChoice } from './release-choice.ts';
import { OnScreenField } from './on-screen-field.tsx';
import { ScreenPreview } from './screen-preview.tsx';
import { useRelease } from './use-release.ts';
import styles from './release-form.module.css';

export interface ReleaseHandle {
  focus(): void;
  release(): void;
}

interface ReleaseFormProps {
  readonly inject: DeckInject;
  /** Another form is open, which has the keys. */
  readonly isQuiet: boolean;
  readonly onAct: (act: 'defer' | 'skip' | 'edit') => void;
  readonly children: ReactNode;
  readonly ref?: Ref<ReleaseHandle>;
}

/** To whom, what the projector shows, whether the clock stops; then the release itself. */
export function ReleaseForm({ inject, isQuiet, onAct, children, ref }: ReleaseFormProps) {
  const { state } = useSessionView();
  const [kept, keep] = useDraft(choiceKey(inject.id));
  const [refusal, setRefusal] = useState<RefusalData | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const release = useRelease();
  const choice = readChoice(inject, kept);
  const isPublic = choice.to === 'public';
  const round = openRound(state);

  const change = (changes: Partial<ReleaseChoice>) => {
    setRefusal(null);
    keep(JSON.stringify({ ...choice, ...changes }));
  };
  const run = async () => {
    if (!isQuiet) setRefusal(await release(inject));
  };
  useImperativeHandle(ref, () => ({
    focus: () => button.current?.focus(),
    release: () => void run(),
  }));

  return (
    <>
      <GoesToField
        value={choice.to}
        onChange={(to) => change({ to })}
        error={refusal?.field === 'to' ? refusal.message : null}
      />
      <OnScreenField
        value={choice.onScreen}
        onChange={(onScreen) => change({ onScreen })}
        isPublic={isPublic}
      />
      <FieldRow label="Clock">
        <Segmented
          label="Clock"
          size="small"
          value={choice.pause ? 'pause' : 'run'}
          onChange={(clock) => change({ pause: clock === 'pause' })}
          options={[
            { id: 'run', label: 'Keeps running' },
            { id: 'pause', label: 'Pause on release' },
          ]}
        />
      </FieldRow>
      {children}
      {refusal && refusal.field !== 'to' && (
        <Refusal title={`Not released: ${refusal.message}`} detail="Your choices are kept." />
      )}
      {!isQuiet && (
        <div className={styles.last}>
          <ScreenPreview inject={inject} shown={isPublic ? choice.onScreen : 'nothing'} />
          <div className={styles.ways}>
            <Button
              ref={button}
              variant="primary"
              size="large"
              keys="Ctrl Enter"
              wide
              isDisabled={!round}
              reason="no round open"
              onPress={() => void run()}
            >
              Release
            </Button>
            <Button keys="D" wide size="small" onPress={() => onAct('defer')}>
              Defer
            </Button>
            <div className={styles.pair}>
              {inject.status !== 'skipped' && (
                <Button keys="X" wide size="small" onPress={() => onAct('skip')}>
                  Skip
                </Button>
              )}
              <Button keys="E" wide size="small" onPress={() => onAct('edit')}>
                Edit
              </Button>
            </div>
          </div>
        </div>
      )}
    </>
  );
}
