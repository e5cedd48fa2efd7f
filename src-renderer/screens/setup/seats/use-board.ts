import { useRef, useState, type RefObject } from 'react';
import type { Command } from '../../../../src-main/game/command.ts';
import { findParticipant } from '../../../../src-main/game/find.ts';
import type { Participant } from '../../../../src-main/game/state.ts';
import { useMirror, useSessionView } from '../../../client/context.ts';
import { announce } from '../../../parts/announce.ts';
import type { ToastMessage } from '../../../parts/toast.tsx';
import { ask } from '../ask.ts';
import { lockOf } from '../use-locked.ts';
import { moveCommand, peopleAt, unseated, type Place } from './place.ts';
import { placeText } from './place-text.ts';
import { rosterCodes } from './roster-codes.ts';
import { rowOf, useFollowFocus } from './use-follow-focus.ts';

export interface Board {
  /** Why nobody can be moved; `null` when they can. */
  readonly locked: string | null;
  /** P01, C1 and so on, by participant id. */
  readonly codes: ReadonlyMap<string, string>;
  /** Who is being dragged. */
  readonly dragged: Participant | null;
  readonly refusal: { readonly name: string; readonly message: string } | null;
  readonly toast: ToastMessage | null;
  readonly editing: { readonly id: string; readonly row: HTMLElement } | null;
  readonly move: (id: string, place: Place) => Promise<void>;
  readonly makeLead: (id: string) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
  readonly edit: (id: string) => void;
  readonly endEdit: () => void;
  readonly drag: (id: string | null) => void;
  readonly forgive: () => void;
  readonly closeToast: () => void;
}

/** What can be done with the people on the board, whether by keys, by menu or by dragging. */
export function useBoard(place: RefObject<HTMLElement | null>): Board {
  const mirror = useMirror();
  const { state } = useSessionView();
  const [draggedId, setDragged] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<Board['refusal']>(null);
  const [removed, setRemoved] = useState<(ToastMessage & { personId: string }) | null>(null);
  const [editing, setEditing] = useState<Board['editing']>(null);
  const follow = useFollowFocus(place, state.participants, editing?.id ?? null);
  const toastCount = useRef(0);
  const locked = lockOf(state);
  const person = (id: string) => findParticipant(mirror.view().state, id);

  async function act(name: string, command: Command | null): Promise<boolean> {
    if (locked) announce(`Not changed: ${locked}.`);
    if (locked || !command) return false;
    const message = await ask(mirror, command);
    setRefusal(message === null ? null : { name, message });
    return message === null;
  }

  return {
    locked,
    codes: rosterCodes(state.participants),
    dragged: draggedId === null ? null : (findParticipant(state, draggedId) ?? null),
    refusal,
    // Once they are back there is nothing to take back.
    toast: removed && findParticipant(state, removed.personId) ? null : removed,
    editing,
    async move(id, to) {
      const who = person(id);
      if (!who) return;
      follow(nextInLine(state.participants, who));
      if (!(await act(who.name, moveCommand(who, to)))) return;
      const count = peopleAt(mirror.view().state.participants, to).length;
      const leads = person(id)?.lead ? ', lead' : '';
      announce(`${who.name}: ${placeText(to, mirror.pack.seats, count)}${leads}.`);
    },
    async makeLead(id) {
      const who = person(id);
      if (!who || who.seat === null || who.lead) return;
      follow(id);
      const { seat } = who;
      if (await act(who.name, { kind: 'assignSeat', participantId: id, seat, lead: true })) {
        const name = mirror.pack.seats.find((known) => known.id === seat)?.name ?? seat;
        announce(`${who.name} leads ${name}.`);
      }
    },
    async remove(id) {
      const who = person(id);
      if (!who || !(await act(who.name, { kind: 'removeParticipant', participantId: id }))) return;
      toastCount.current += 1;
      setRemoved({
        personId: id,
        id: toastCount.current,
        text: `${who.name} removed`,
        onUndo: () => void ask(mirror, { kind: 'undo' }),
      });
    },
    edit(id) {
      const row = rowOf(place.current, id);
      if (locked) announce(`Not changed: ${locked}.`);
      else if (row) setEditing({ id, row });
    },
    endEdit: () => setEditing(null),
    drag: setDragged,
    forgive: () => setRefusal(null),
    closeToast: () => setRemoved(null),
  };
}

/**
 * Who has the focus after a move: the person moved, except that whoever is seated from the waiting
 * list leaves it to the next, so that a whole roster sits down by one key each.
 */
function nextInLine(participants: readonly Participant[], who: Participant): string {
  const waiting = peopleAt(participants, unseated);
  const index = waiting.findIndex(({ id }) => id === who.id);
  if (index < 0) return who.id;
  return (waiting[index + 1] ?? waiting[index - 1] ?? who).id;
}
