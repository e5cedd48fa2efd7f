/** What still stands in the way of opening a session; it warns and never blocks. Pure. */
import { evaluatorsOf } from '../../../../src-main/game/find.ts';
import { rosterCodes } from '../../../../src-main/game/roster-codes.ts';
import type { SessionState } from '../../../../src-main/game/state.ts';
import type { Pack } from '../../../../src-main/scenario/pack.ts';
import { andList, countWord, sentenceCase } from '../number-words.ts';
import { peopleAt, unseated } from '../seats/place.ts';

export interface ReadinessItem {
  readonly id: 'details' | 'pack' | 'evaluators' | 'players' | 'seats' | 'leads';
  readonly isReady: boolean;
  readonly title: string;
  readonly note?: string;
}

/** How many names a note spells out. */
const spelled = 4;

export function readinessOf(state: SessionState, pack: Pack): ReadinessItem[] {
  const hasPlayers = state.participants.some(({ part }) => part === 'player');
  return [
    detailsItem(state),
    {
      id: 'pack',
      isReady: true,
      title: `Pack ${pack.title} ${pack.version}`,
      note: 'This version stays with the session',
    },
    evaluatorsItem(state),
    hasPlayers ? playersItem(state) : noPlayers,
    ...(hasPlayers ? seatItems(state, pack) : []),
  ];
}

const noPlayers: ReadinessItem = {
  id: 'players',
  isReady: false,
  title: 'No players yet',
  note: 'You can open without, and add people later',
};

function detailsItem({ session }: SessionState): ReadinessItem {
  const fields = { title: session.title, place: session.place, date: session.date };
  const missing = Object.entries(fields).flatMap(([name, value]) => (value ? [] : [name]));
  if (missing.length === 0) return { id: 'details', isReady: true, title: 'Title, place and date' };
  const note = 'Told at the head of the report';
  return { id: 'details', isReady: false, title: `No ${missing.join(', no ')}`, note };
}

function evaluatorsItem(state: SessionState): ReadinessItem {
  const count = evaluatorsOf(state).length;
  if (count === 0) {
    const note = 'Moves can be logged, but nobody can score them';
    return { id: 'evaluators', isReady: false, title: 'No evaluators', note };
  }
  const title = `${sentenceCase(countWord(count))} evaluator${count === 1 ? '' : 's'}`;
  const who = count === 1 ? 'their scores' : count === 2 ? 'both' : `all ${countWord(count)}`;
  return { id: 'evaluators', isReady: true, title, note: `Reveal needs ${who}, or your override` };
}

function playersItem({ participants }: SessionState): ReadinessItem {
  const waiting = peopleAt(participants, unseated);
  if (waiting.length === 0)
    return { id: 'players', isReady: true, title: 'Every player is seated' };
  const people =
    waiting.length === 1 ? 'One person' : `${sentenceCase(countWord(waiting.length))} people`;
  const codes = rosterCodes(participants);
  const names = waiting.slice(0, spelled).map(({ id, name }) => `${codes.get(id) ?? ''} ${name}`);
  const rest = waiting.length - names.length;
  const note = names.join('; ') + (rest > 0 ? ` and ${countWord(rest)} more` : '');
  return { id: 'players', isReady: false, title: `${people} not seated`, note };
}

function seatItems({ participants }: SessionState, pack: Pack): ReadinessItem[] {
  const items: ReadinessItem[] = [];
  const at = (seat: string) => peopleAt(participants, { kind: 'seat', seat });
  const empty = pack.seats.filter(({ id }) => at(id).length === 0);
  const leaderless = pack.seats.filter(
    ({ id }) => at(id).length > 0 && !at(id).some(({ lead }) => lead),
  );
  if (empty.length > 0) {
    const title = `Nobody plays ${andList(empty.map(({ name }) => name))}`;
    const note = 'Their moves can still be logged';
    items.push({ id: 'seats', isReady: false, title, note });
  }
  if (leaderless.length > 0) {
    const verb = leaderless.length === 1 ? 'has' : 'have';
    const title = `${andList(leaderless.map(({ name }) => name))} ${verb} no lead`;
    const note = 'The lead speaks for the seat when a move is read out';
    items.push({ id: 'leads', isReady: false, title, note });
  }
  return items;
}
