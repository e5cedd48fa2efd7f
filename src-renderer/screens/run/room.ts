import { createContext, useContext } from 'react';
import type { Subject } from '../../../src-main/game/reading.ts';
import type { DrawerName } from './drawers.ts';

/** What any part of the Run screen can ask of the whole. */
export interface Room {
  /** The move in the inspector; `null` while there is none. */
  readonly moveId: string | null;
  readonly drawer: DrawerName | null;
  /** Puts a drawer in the inspector's place and the focus into it; asked again, it closes. */
  readonly open: (drawer: DrawerName) => void;
  /** Gives the inspector its place back, and the focus to where it was. */
  readonly close: () => void;
  /** Shows a move in the log and the inspector. */
  readonly select: (moveId: string) => void;
  /** The deal chosen in the drawer; `null` for the newest. */
  readonly dealId: string | null;
  /** Opens the deals at one of them. */
  readonly showDeal: (dealId: string | null) => void;
  /** The number the evidence is open at. */
  readonly figure: Subject;
  /** Opens what a number is made of. */
  readonly showEvidence: (figure: Subject) => void;
  /** Says what was done, with a way back. */
  readonly notify: (text: string) => void;
  /** Says what was done where there is no way back. */
  readonly tell: (text: string) => void;
}

export const RoomContext = createContext<Room | null>(null);

export function useRoom(): Room {
  const room = useContext(RoomContext);
  if (!room) throw new Error('useRoom is called outside the Run screen.');
  return room;
}
