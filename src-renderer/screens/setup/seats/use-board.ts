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
import { rosterCodes } from '../../../../src-main/game/roster-codes.ts';
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
  const follow = useFollowFocus(place, editing?.id ?? null);
  const removals = useRef(0);
  const last = useRef(Promise.resolve());
  const locked = lockOf(state);
  const person = (id: string) => findParticipant(mirror.view().state, id);

  /** One change waits for the one before it, so that keys in quick succession all count. */
  function inTurn(change: () => Promise<void>): Promise<void> {
    if (locked) announce(`Not changed: ${locked}.`);
    else last.current = last.current.then(change);
    return last.current;
  }
  async function act(who: Participant, command: Command): Promise<boolean> {
    const message = await ask(mirror, command);
    setRefusal(message === null ? null : { name: who.name, message });
    return message === null;
  }
  async function moveNow(id: string, to: Place): Promise<void> {
    const { participants } = mirror.view().state;
    const who = person(id);
    const command = who && moveCommand(who, to);
    const hasMoved = who && command ? await act(who, command) : false;
    follow.release(hasMoved && who ? nextInLine(participants, who) : id);
    if (!hasMoved || !who) return;
    const count = peopleAt(mirror.view().state.participants, to).length;
    const leads = person(id)?.lead ? ', lead' : '';
    announce(`${who.name}: ${placeText(to, mirror.pack.seats, count)}${leads}.`);
  }
  async function leadNow(id: string): Promise<void> {
    const who = person(id);
    const seat = mirror.pack.seats.find((known) => known.id === who?.seat);
    if (!who || !seat || who.lead) return;
    const lead = { kind: 'assignSeat', participantId: id, seat: seat.id, lead: true } as const;
    if (!(await act(who, lead))) return;
    follow.release(id);
    announce(`${who.name} leads ${seat.name}.`);
  }
  async function removeNow(id: string): Promise<void> {
    const who = person(id);
    if (!who || !(await act(who, { kind: 'removeParticipant', participantId: id }))) return;
    removals.current += 1;
    setRemoved({
      personId: id,
      id: removals.current,
      text: `${who.name} removed`,
      onUndo: () => void ask(mirror, { kind: 'undo' }),
    });
  }

  return {
    locked,
    codes: rosterCodes(state.participants),
    dragged: draggedId === null ? null : (findParticipant(state, draggedId) ?? null),
    refusal,
    // Once they are back there is nothing to take back.
    toast: removed && findParticipant(state, removed.personId) ? null : removed,
    editing,
    move(id, to) {
      const who = person(id);
      if (who && !locked) follow.hold(nextInLine(mirror.view().state.participants, who));
      return inTurn(() => moveNow(id, to));
    },
    makeLead: (id) => inTurn(() => leadNow(id)),
    remove: (id) => inTurn(() => removeNow(id)),
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
