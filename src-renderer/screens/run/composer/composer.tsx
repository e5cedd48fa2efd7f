import {
  useCallback,
  useId,
  useImperativeHandle,
  useRef,
  useState,
  type KeyboardEvent,
  type Ref,
} from 'react';
import { nextSeq } from '../../../../src-main/game/decide/moves.ts';
import { useMirror, useSessionView } from '../../../client/context.ts';
import { announce } from '../../../parts/announce.ts';
import { Button } from '../../../parts/button.tsx';
import { Select } from '../../../parts/select.tsx';
import { SeatMark } from '../../../parts/seat-mark.tsx';
import { ActionLine } from './action-line.tsx';
import { ComposerButtons } from './composer-buttons.tsx';
import type { ComposerDraft } from './composer-draft.ts';
import { ComposerFields } from './composer-fields.tsx';
import { ComposerMore } from './composer-more.tsx';
import { ComposerRefusal } from './composer-refusal.tsx';
import { previousMove } from './previous-move.ts';
import { useComposerDraft } from './use-composer-draft.ts';
import { useComposerKeys } from './use-composer-keys.ts';
import { focusField, useLogMove } from './use-log-move.ts';
import { momentTyped, roundAt } from './when.ts';
import styles from './composer.module.css';

export interface ComposerHandle {
  focus(): void;
}

interface ComposerProps {
  readonly seat: string;
  readonly onSeat: (seat: string) => void;
  readonly onLogged: (moveId: string) => void;
  /** How many moves wait to be finished, and how to go on with the next. */
  readonly toFinish: number;
  readonly onFinishNext: () => void;
  readonly ref: Ref<ComposerHandle>;
}

/** Where a move is written down as it is said. Nothing else that happens moves the caret. */
export function Composer({ seat, onSeat, onLogged, toFinish, onFinishNext, ref }: ComposerProps) {
  const { pack } = useMirror();
  const { state } = useSessionView();
  const form = useRef<HTMLFormElement>(null);
  const [showsFields, setShowsFields] = useState(false);
  const refusalId = useId();
  const { draft, read, write } = useComposerDraft(seat);
  const { log, trouble, clear } = useLogMove({ read, write, form, onLogged });
  const refused = trouble?.seat === seat ? trouble : null;
  const round = roundAt(state, momentTyped(draft.when, state.session.date));
  const number = round ? `${round.number}.${nextSeq(round)}` : '';
  const focusLine = () => focusField(form.current, 'action');
  useImperativeHandle(ref, () => ({ focus: focusLine }));
  useComposerKeys(onSeat, focusLine);

  const latest = useRef(clear);
  latest.current = clear;
  const change = useCallback(
    (changes: Partial<ComposerDraft>) => {
      latest.current();
      write(seat, { ...read(seat), ...changes });
    },
    [seat, read, write],
  );
  const choose = useRef(onSeat);
  choose.current = onSeat;
  const chooseSeat = useCallback((id: string) => choose.current(id), []);

  async function send(kind: 'logMove' | 'draftMove') {
    const moveId = await log(kind, seat);
    if (!moveId) return;
    announce(kind === 'logMove' ? `Move ${number} logged` : `Move ${number} logged, to finish`);
    // Whoever has gone elsewhere meanwhile is left there.
    if (form.current?.contains(document.activeElement)) focusLine();
  }
  /** From any field of the composer, before a button takes Enter for itself. */
  function onFormKeyDown(event: KeyboardEvent) {
    if (!(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return;
    if (event.key !== 'Enter' && event.key.toLowerCase() !== 'd') return;
    event.preventDefault();
    event.stopPropagation();
    void send(event.key === 'Enter' ? 'logMove' : 'draftMove');
  }

  if (state.session.sample || state.session.status === 'finished') return null;
  const { effect, instruments, targets, visibility, when } = draft;
  const fields = { effect, instruments, targets, visibility };
  const shared = { seat, refused: refused?.field ?? null, refusalId, onChange: change };
  const refusal = refused && (
    <ComposerRefusal
      key={refused.field}
      id={refusalId}
      trouble={refused}
      draft={draft}
      form={form}
      onWayOut={(changes) => {
        change(changes);
        focusLine();
      }}
    />
  );
  const row = refused && rowOf(refused.field);
  return (
    <form
      ref={form}
      className={styles.composer}
      aria-label="Composer"
      data-pane
      data-fields={showsFields || undefined}
      onSubmit={(event) => event.preventDefault()}
      onKeyDownCapture={onFormKeyDown}
    >
      {row === 'line' && refusal}
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
        <ActionLine
          draft={draft}
          seat={seat}
          isInvalid={refused?.field === 'action'}
          describedBy={refused?.field === 'action' ? refusalId : undefined}
          onChange={change}
          onSeat={onSeat}
          onLog={() => void send('logMove')}
          previous={() => previousMove(state, seat, draft)}
        />
        <div className={styles.toggle}>
          <Button isExpanded={showsFields} onPress={() => setShowsFields(!showsFields)}>
            Fields
          </Button>
        </div>
      </div>
      {row === 'fields' && refusal}
      <div className={styles.bottom}>
        <ComposerFields {...fields} {...shared} />
        {row === 'more' && <div className={styles.between}>{refusal}</div>}
        <ComposerMore arguments={draft.arguments} when={when} onSeat={chooseSeat} {...shared} />
        <ComposerButtons
          number={number}
          cannotLog={round ? undefined : 'no round is open'}
          toFinish={toFinish}
          onFinishNext={onFinishNext}
          onSend={(kind) => void send(kind)}
        />
      </div>
    </form>
  );
}

/** The row of the composer that a field stands in. */
function rowOf(field: string): 'line' | 'fields' | 'more' {
  if (field === 'action') return 'line';
  return field === 'arguments' || field === 'occurredAt' ? 'more' : 'fields';
}
