import { useId, useImperativeHandle, useRef, useState, type KeyboardEvent, type Ref } from 'react';
import { openRound } from '../../../../src-main/game/find.ts';
import { nextSeq } from '../../../../src-main/game/decide/moves.ts';
import type { Refusal as RefusalData } from '../../../../src-main/game/refusal.ts';
import { useOffer } from '../../../client/commands.ts';
import { useMirror, useSessionView } from '../../../client/context.ts';
import { useDraft } from '../../../client/drafts-context.ts';
import { announce } from '../../../parts/announce.ts';
import { Button } from '../../../parts/button.tsx';
import { Select } from '../../../parts/select.tsx';
import { SeatMark } from '../../../parts/seat-mark.tsx';
import { useShortcuts } from '../../../parts/shortcut.ts';
import { ComposerFields } from './composer-fields.tsx';
import { emptyDraft, readDraft, writeDraft, type ComposerDraft } from './composer-draft.ts';
import { ComposerRefusal } from './composer-refusal.tsx';
import styles from './composer.module.css';

export interface ComposerHandle {
  focus(): void;
}

interface ComposerProps {
  readonly seat: string;
  readonly onSeat: (seat: string) => void;
  readonly onLogged: (moveId: string) => void;
  readonly ref: Ref<ComposerHandle>;
}

/** Where a move is written down as it is said. Nothing else that happens moves the caret. */
export function Composer({ seat, onSeat, onLogged, ref }: ComposerProps) {
  const mirror = useMirror();
  const { pack } = mirror;
  const { state } = useSessionView();
  const [kept, keep] = useDraft(`composer/${seat}`);
  const [refusal, setRefusal] = useState<{ seat: string; refusal: RefusalData } | null>(null);
  const line = useRef<HTMLTextAreaElement>(null);
  const refusalId = useId();
  const draft = readDraft(kept);
  const refused = refusal?.seat === seat ? refusal.refusal : null;
  const round = openRound(state);
  const number = round ? `${round.number}.${nextSeq(round)}` : '';
  const seatName = pack.seats.find(({ id }) => id === seat)?.name ?? '';
  const locked = state.session.sample || state.session.status === 'finished';
  useImperativeHandle(ref, () => ({ focus: () => line.current?.focus() }));

  function change(changes: Partial<ComposerDraft>) {
    setRefusal(null);
    keep(writeDraft({ ...draft, ...changes }));
  }

  async function log(kind: 'logMove' | 'draftMove') {
    const outcome = await mirror.execute({ kind, seat, ...draft });
    if (!outcome.ok) {
      setRefusal({ seat, refusal: outcome.refusal });
      if (outcome.refusal.field === 'action') line.current?.focus();
      return;
    }
    keep(writeDraft(emptyDraft));
    setRefusal(null);
    const event = mirror.view().events.find(({ version }) => version === outcome.value.version);
    if (event && 'moveId' in event.data && event.data.moveId) onLogged(event.data.moveId);
    announce(kind === 'logMove' ? `Move ${number} logged` : `Move ${number} logged, to finish`);
    line.current?.focus();
  }

  useShortcuts({
    ...Object.fromEntries(
      pack.seats.map(({ id }, index) => [`Alt+${index + 1}`, () => onSeat(id)]),
    ),
    '/': () => line.current?.focus(),
  });
  useOffer(
    pack.seats.map(({ id, name }, index) => ({
      id: `compose-${id}`,
      label: `Log a move for ${name}`,
      keys: `Alt ${index + 1}`,
      run: () => onSeat(id),
    })),
  );

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      void log('logMove');
    } else if (event.key === 'Escape') {
      line.current?.blur();
    } else if (isSeatDigit(event) && !draft.action) {
      event.preventDefault();
      onSeat(pack.seats[Number(event.key) - 1]?.id ?? seat);
    }
  }
  /** From any field of the composer, before a button takes Enter for itself. */
  function onFormKeyDown(event: KeyboardEvent) {
    if (!(event.ctrlKey || event.metaKey)) return;
    if (event.key !== 'Enter' && event.key.toLowerCase() !== 'd') return;
    event.preventDefault();
    event.stopPropagation();
    void log(event.key === 'Enter' ? 'logMove' : 'draftMove');
  }
  /** In an empty line a digit chooses the seat. */
  function isSeatDigit(event: KeyboardEvent): boolean {
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    return /^[1-9]$/.test(event.key) && Number(event.key) <= pack.seats.length;
  }

  if (locked) return null;
  const cannotLog = round ? undefined : 'no round is open';
  return (
    <form
      className={styles.composer}
      aria-label="Composer"
      onSubmit={(event) => event.preventDefault()}
      onKeyDownCapture={onFormKeyDown}
    >
      <div className={styles.top}>
        <div className={styles.seat}>
          <Select
            label="Seat"
            labelPosition="hidden"
            value={seat}
            onChange={onSeat}
            options={pack.seats.map((each, index) => ({
              id: each.id,
              label: each.code,
              mark: <SeatMark seat={each} size={13} showCode={false} />,
              note: each.name,
              keys: `Alt ${index + 1}`,
            }))}
          />
        </div>
        <textarea
          ref={line}
          className={styles.line}
          rows={1}
          value={draft.action}
          placeholder={`Log a move for ${seatName}`}
          aria-label={`Log a move for ${seatName}`}
          aria-invalid={refused?.field === 'action' || undefined}
          aria-describedby={refused ? refusalId : undefined}
          aria-keyshortcuts="/"
          onChange={(event) => change({ action: event.target.value })}
          onKeyDown={onKeyDown}
        />
      </div>
      {refused && (
        <ComposerRefusal
          id={refusalId}
          refusal={refused}
          onVisibility={(visibility) => change({ visibility })}
        />
      )}
      <div className={styles.bottom}>
        <ComposerFields draft={draft} seat={seat} refusal={refused} onChange={change} />
        <div className={styles.buttons}>
          <Button
            keys="Ctrl D"
            isDisabled={cannotLog !== undefined}
            onPress={() => void log('draftMove')}
          >
            Finish later
          </Button>
          <Button
            variant="primary"
            keys="Enter"
            isDisabled={cannotLog !== undefined}
            reason={cannotLog}
            onPress={() => void log('logMove')}
          >
            Log {number}
          </Button>
        </div>
      </div>
    </form>
  );
}
