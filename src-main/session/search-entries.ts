import type { SessionEvent } from '../game/event.ts';
import { moveNumber } from '../game/find.ts';
import type { Move, Note, Release, SessionState } from '../game/state.ts';
import type { Pack } from '../scenario/pack.ts';
import type { SearchEntries, SearchEntry } from '../store/search-entry.ts';
import { searchable } from '../store/search-words.ts';
import { dealEntries } from './search/deal-entries.ts';
import { scriptEntries } from './search/script-entries.ts';
import { plain } from './search/plain-entry.ts';
import { versionsOf, type Versions } from './search/versions.ts';

/** Everything there is to find in a session as it holds now. */
export function searchEntries(
  state: SessionState,
  events: readonly SessionEvent[],
  pack: Pack,
): SearchEntries {
  const versions = versionsOf(events);
  const nameOf = (seat: string) => pack.seats.find(({ id }) => id === seat)?.name ?? '';
  const { title, place, date, createdAt } = state.session;
  const found: { readonly entry: SearchEntry; readonly first: number }[] = dealEntries(
    state,
    versions,
    nameOf,
  ).map((entry) => ({ entry, first: entry.version }));
  for (const round of state.rounds) {
    for (const move of round.moves) {
      found.push({ entry: moveEntry(move, nameOf), first: move.version });
      for (const entry of aboutMove(move, versions, nameOf)) {
        found.push({ entry, first: entry.version });
      }
    }
    for (const note of round.notes) {
      found.push({ entry: noteEntry(note, state, nameOf), first: note.version });
    }
    for (const release of round.releases) {
      found.push({ entry: releaseEntry(release), first: release.version });
    }
  }
  found.sort((a, b) => a.first - b.first);
  const own: SearchEntry = {
    ...plain,
    kind: 'session',
    version: state.version,
    at: date ? `${date}T12:00:00.000Z` : createdAt,
    text: searchable(title, place),
  };
  return {
    said: [own, ...found.map(({ entry }) => entry)],
    toCome: scriptEntries(state, pack, { versions, at: own.at }),
  };
}

function releaseEntry({ injectId, title, text, to, at, number = '', version }: Release) {
  const seats = typeof to === 'string' ? [] : to;
  const words = searchable(title, text);
  const said = { ...plain, version, label: number, about: injectId, seats, at, text: words };
  return { ...said, kind: 'inject' as const };
}

function moveEntry(move: Move, nameOf: (seat: string) => string): SearchEntry {
  const { title, action, effect, version, amendments } = move;
  return {
    kind: 'move',
    version: amendments.at(-1)?.version ?? version,
    ...facts(move),
    who: nameOf(move.seat),
    text: searchable(title, action, effect),
  };
}

/** What an argument and a ruling have from the move they are about. */
function facts(move: Move) {
  return {
    ...plain,
    label: moveNumber(move),
    seats: [move.seat],
    instruments: move.instruments,
    outcome: move.adjudication?.outcome ?? '',
    at: move.occurredAt,
    isWithdrawn: move.status === 'withdrawn',
  };
}

function aboutMove(
  move: Move,
  versions: Versions,
  nameOf: (seat: string) => string,
): SearchEntry[] {
  const entries = move.arguments.map(({ argumentId, by, text, struck }): SearchEntry => ({
    ...facts(move),
    kind: 'argument',
    version: versions.get(`argument ${argumentId}`) ?? move.version,
    seats: by === 'control' ? [] : [by],
    who: by === 'control' ? 'Control' : nameOf(by),
    isWithdrawn: struck || move.status === 'withdrawn',
    text: searchable(text),
  }));
  const { adjudication } = move;
  if (!adjudication) return entries;
  const reason = adjudication.ruling.method === 'umpire' ? adjudication.ruling.reason : '';
  const text = searchable(adjudication.narration, reason, adjudication.lasting);
  if (!text) return entries;
  const version = versions.get(`ruling ${move.id}`) ?? move.version;
  return [...entries, { ...facts(move), kind: 'ruling', version, who: nameOf(move.seat), text }];
}

function noteEntry(
  note: Note,
  { participants }: SessionState,
  nameOf: (seat: string) => string,
): SearchEntry {
  const person = participants.find(({ id }) => id === note.speaker);
  const seat = person?.seat ?? note.speaker;
  const name = nameOf(seat);
  return {
    ...plain,
    kind: 'note',
    version: note.amendments.at(-1)?.version ?? note.version,
    seats: name ? [seat] : [],
    who: person?.name ?? (name || note.speaker),
    at: note.at,
    isWithdrawn: note.struckAt !== null,
    text: searchable(note.text),
  };
}
