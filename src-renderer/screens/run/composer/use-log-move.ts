import { useRef, useState, type RefObject } from 'react';
import type { SessionEvent } from '../../../../src-main/game/event.ts';
import { faultOf, type Outcome } from '../../../client/outcome.ts';
import { useMirror } from '../../../client/context.ts';
import { withoutLogged, type ComposerDraft } from './composer-draft.ts';
import { moveOf, settle } from './settle.ts';
import { momentTyped, roundAt } from './when.ts';

/** Why a move was not logged. */
export interface Trouble {
  readonly seat: string;
  readonly message: string;
  readonly code?: string;
  /** The field of the composer that it is shown at. */
  readonly field: string;
}

interface LogMoveOptions {
  readonly read: (seat: string) => ComposerDraft;
  readonly write: (seat: string, draft: ComposerDraft) => void;
  readonly form: RefObject<HTMLFormElement | null>;
  readonly onLogged: (moveId: string) => void;
}

/** Logs the move of a seat. Whatever is typed meanwhile stays, and so does what is refused. */
export function useLogMove({ read, write, form, onLogged }: LogMoveOptions) {
  const mirror = useMirror();
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const isAsking = useRef(false);

  async function ask(
    kind: 'logMove' | 'draftMove',
    seat: string,
    draft: ComposerDraft,
  ): Promise<Outcome<{ version: number }>> {
    const { state } = mirror.view();
    const occurredAt = momentTyped(draft.when, state.session.date);
    const round = occurredAt === undefined ? undefined : roundAt(state, occurredAt)?.number;
    const command = { kind, ...moveOf(draft, seat, occurredAt) };
    try {
      return await mirror.execute(round === undefined ? command : { ...command, round });
    } catch (error) {
      const { message } = faultOf(error);
      return { ok: false, refusal: { code: 'malformed', message, field: 'action' } };
    }
  }
  /** @returns the move, when there is one now */
  async function log(kind: 'logMove' | 'draftMove', seat: string): Promise<string | undefined> {
    // A second Enter while the first is on its way is the same move.
    if (isAsking.current) return undefined;
    isAsking.current = true;
    const { draft } = settle(read(seat), -1, mirror.pack, seat);
    write(seat, draft);
    const outcome = await ask(kind, seat, draft);
    isAsking.current = false;
    if (!outcome.ok) {
      const { code, message, field = 'action' } = outcome.refusal;
      const shownAt = fieldOf(field);
      setTrouble({ seat, code, message, field: shownAt });
      focusField(form.current, shownAt);
      return undefined;
    }
    setTrouble(null);
    write(seat, withoutLogged(read(seat), draft));
    const { version } = outcome.value;
    const moveId = moveAmong(mirror.view().events, version);
    if (moveId) onLogged(moveId);
    return moveId;
  }
  return { log, trouble, clear: () => setTrouble(null) };
}

/** The version is of the last event of the commit, which may be an argument of the move. */
function moveAmong(events: readonly SessionEvent[], version: number): string | undefined {
  const event = events.findLast((each) => each.version === version);
  return event && 'moveId' in event.data ? (event.data.moveId ?? undefined) : undefined;
}

const shown = ['effect', 'instruments', 'targets', 'visibility', 'arguments', 'occurredAt'];

/** `arguments.0.text` is shown at the arguments; what has no field of its own, at the line. */
function fieldOf(path: string): string {
  const [field = ''] = path.split('.');
  return shown.includes(field) ? field : 'action';
}

export function focusField(form: HTMLElement | null, field: string): void {
  const place = form?.querySelector(`[data-field="${field}"]`);
  const control = place?.querySelector('textarea, input, button');
  if (control instanceof HTMLElement) control.focus();
}
