import type { Participant, SessionState } from '../../game/state.ts';
import { rosterCodes } from '../../game/roster-codes.ts';
import type { Pack } from '../../scenario/pack.ts';
import { inertPack } from '../inert-pack.ts';
import { dayText } from '../words/clock.ts';
import { inert } from '../words/inert.ts';
import type { PrintFrame } from './frame.ts';
import type { PaperId } from './paper.ts';
import { papers } from './paper.ts';
import type { PrintMark } from './printout.ts';

export interface PrintInput {
  /** As control knows it. */
  readonly state: SessionState;
  readonly pack: Pack;
  readonly paper: PaperId;
  /** An IANA name. */
  readonly timeZone: string;
}

export interface PrintPerson extends Pick<Participant, 'id' | 'part' | 'seat' | 'lead'> {
  readonly code: string;
  readonly name: string;
  readonly affiliation: string;
}

/** What every printable is made from; all its words can only be read. */
export interface PrintContext {
  readonly state: SessionState;
  readonly pack: Pack;
  readonly frame: PrintFrame;
  readonly timeZone: string;
  readonly people: readonly PrintPerson[];
}

export function printContext({ state, pack, paper, timeZone }: PrintInput): PrintContext {
  const { title, place, date, handling } = state.session;
  const codes = rosterCodes(state.participants);
  const when = [place, date && dayText(date)].filter((text) => text !== '').join(', ');
  return {
    state,
    pack: inertPack(pack),
    timeZone,
    frame: {
      paper: papers[paper],
      title: oneLine(title),
      when: oneLine(when),
      handling: oneLine(handling),
    },
    people: state.participants.map(({ id, name, affiliation, part, seat, lead }) => ({
      id,
      part,
      seat,
      lead,
      code: codes.get(id) ?? '',
      name: oneLine(name),
      affiliation: oneLine(affiliation),
    })),
  };
}

export function oneLine(text: string): string {
  return inert(text).replace(/\s+/g, ' ').trim();
}

export const controlMark: PrintMark = { code: 'CTL', glyph: 'hexagon', tone: 'ink' };

export function markOf({ seats }: Pack, seat: string | null): (PrintMark & { id: string }) | null {
  const known = seats.find(({ id }) => id === seat);
  return known ? { id: known.id, code: known.code, glyph: known.glyph, tone: known.tone } : null;
}

/** Its players, the lead first. */
export function playersOf({ people }: PrintContext, seat: string): PrintPerson[] {
  const own = people.filter((person) => person.part === 'player' && person.seat === seat);
  return own.toSorted((a, b) => Number(b.lead) - Number(a.lead));
}
