import { useLayoutEffect, useState, type RefObject } from 'react';
import type { Pack } from '../../../../src-main/scenario/pack.ts';
import { useMirror } from '../../../client/context.ts';
import { Button } from '../../../parts/button.tsx';
import { Refusal } from '../../../parts/refusal.tsx';
import { SeatMark } from '../../../parts/seat-mark.tsx';
import type { ComposerDraft } from './composer-draft.ts';
import type { FieldChange } from './composer-fields.tsx';
import type { Trouble } from './use-log-move.ts';
import styles from './composer-refusal.module.css';

interface ComposerRefusalProps {
  readonly id: string;
  readonly trouble: Trouble;
  readonly draft: ComposerDraft;
  readonly form: RefObject<HTMLFormElement | null>;
  /** A way out: what it changes. */
  readonly onWayOut: FieldChange;
}

/** Why a move was not logged, and the ways out; directly above the row of the field. */
export function ComposerRefusal({ id, trouble, draft, form, onWayOut }: ComposerRefusalProps) {
  const { pack } = useMirror();
  const notchAt = useNotch(form, trouble.field);
  return (
    <div className={styles.panel}>
      <Refusal
        id={id}
        title={`Not logged: ${lowerFirst(trouble.message).replace(/\.$/, '')}`}
        detail={`${reasonOf(trouble, draft, pack)}Your text is kept.`}
        {...(notchAt !== null && { notchAt })}
      >
        <WaysOut trouble={trouble} draft={draft} onWayOut={onWayOut} />
      </Refusal>
    </div>
  );
}

/** What of the draft it is about, as far as the field is too narrow to show it. */
function reasonOf(trouble: Trouble, draft: ComposerDraft, pack: Pack): string {
  if (trouble.field === 'visibility' && Array.isArray(draft.visibility)) {
    const unknown = draft.visibility.filter((id) => pack.seats.every((seat) => seat.id !== id));
    if (draft.visibility.length === 0) return 'Private, but no seat is named. ';
    return unknown.length === 0 ? '' : `${quoted(unknown)} is none of its seats. `;
  }
  const unknown = unknownInstruments(draft, pack);
  if (trouble.code !== 'instrument-unknown' || unknown.length === 0) return '';
  return `${quoted(unknown)} is none of its instruments. `;
}

function unknownInstruments(draft: ComposerDraft, pack: Pack): string[] {
  return draft.instruments.filter((id) => pack.instruments.every((one) => one.id !== id));
}

function quoted(words: readonly string[]): string {
  return words.map((word) => `“${word}”`).join(', ');
}

function WaysOut({ trouble, draft, onWayOut }: Omit<ComposerRefusalProps, 'id' | 'form'>) {
  const { pack } = useMirror();
  if (trouble.field === 'visibility') {
    return (
      <>
        {pack.seats
          .filter(({ id }) => id !== trouble.seat)
          .map((seat) => (
            <Button key={seat.id} onPress={() => onWayOut({ visibility: [seat.id] })}>
              <SeatMark seat={seat} size={13} />
            </Button>
          ))}
        <Button onPress={() => onWayOut({ visibility: 'control' })}>Control</Button>
        <Button onPress={() => onWayOut({ visibility: 'public' })}>Everyone</Button>
      </>
    );
  }
  if (trouble.field === 'occurredAt') {
    return <Button onPress={() => onWayOut({ when: '' })}>It happened just now</Button>;
  }
  if (trouble.code !== 'instrument-unknown') return null;
  const unknown = unknownInstruments(draft, pack);
  const known = draft.instruments.filter((id) => !unknown.includes(id));
  const words = unknown.map((word) => `##${word}`).join(' ');
  return (
    <>
      <Button onPress={() => onWayOut({ instruments: known })}>Leave out {quoted(unknown)}</Button>
      <Button
        onPress={() =>
          onWayOut({ instruments: known, action: `${draft.action.trimEnd()} ${words}` })
        }
      >
        Keep it as text
      </Button>
    </>
  );
}

/** Pixels from the form's edge to the middle of the field's control; none while it is not there. */
function useNotch(form: RefObject<HTMLFormElement | null>, field: string): number | null {
  const [at, setAt] = useState<number | null>(null);
  useLayoutEffect(() => {
    const box = form.current;
    if (!box) return undefined;
    const control = box.querySelector(`[data-field="${field}"] :is(textarea, input, button)`);
    const measure = () => {
      if (!control) return;
      const { left, width } = control.getBoundingClientRect();
      // Of the line, which is wide, its beginning.
      setAt(left + Math.min(width / 2, 80) - box.getBoundingClientRect().left);
    };
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(box);
    return () => watch.disconnect();
  }, [form, field]);
  return at;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
