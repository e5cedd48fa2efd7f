/** The injects of a session: those of its pack, and those written, imported or made up since. */
import type { Script, Trigger } from './event/injects.ts';
import type { Rules, ScriptedInject } from './rules.ts';
import type { InjectAmendment, InjectState, Release, SessionState } from './state.ts';

export interface DeckInject extends Script {
  readonly id: string;
  /** `3.2`; it never changes. */
  readonly number: string;
  readonly origin: 'pack' | 'written' | 'imported' | 'improvised';
  /** The round it was written for; it gives its place in the deck. */
  readonly home: number;
  readonly status: InjectState['status'];
  /** The round it is planned for now, or was released in. */
  readonly round: number;
  readonly trigger: Trigger;
  /** Why it was deferred or skipped. */
  readonly reason: string;
  readonly release: Release | null;
  /** Oldest first. */
  readonly amendments: readonly (InjectAmendment & { readonly before: Script })[];
}

type Origin = Pick<DeckInject, 'id' | 'number' | 'origin' | 'home'>;

const byRound: Trigger = { by: 'round' };

/** By the round they were written for, then the pack's before the others, then by age. */
export function deckOf(state: SessionState, rules: Pick<Rules, 'injects'>): DeckInject[] {
  const releases = new Map(
    state.rounds.flatMap((round) => round.releases.map((release) => [release.injectId, release])),
  );
  const deck = [...ofPack(rules), ...written(state)].map(([origin, script, planned]) =>
    dealt(state, origin, script, releases.get(origin.id) ?? null, planned),
  );
  const known = new Set(deck.map(({ id }) => id));
  for (const { number: home, releases: released } of state.rounds) {
    for (const release of released) {
      if (known.has(release.injectId)) continue;
      const number = release.number ?? nextNumber(deck, home);
      const origin = { id: release.injectId, number, origin: 'improvised', home } as const;
      deck.push(dealt(state, origin, improvised(release), release));
    }
  }
  return deck.toSorted((a, b) => a.home - b.home);
}

export function findInject(
  state: SessionState,
  rules: Pick<Rules, 'injects'>,
  id: string,
): DeckInject | undefined {
  return deckOf(state, rules).find((inject) => inject.id === id);
}

/** The first of `3.1`, `3.2`, `3.3` … that no inject has. */
export function nextNumber(deck: readonly { readonly number: string }[], round: number): string {
  const taken = new Set(deck.map(({ number }) => number));
  for (let place = 1; ; place += 1) {
    const number = `${round}.${place}`;
    if (!taken.has(number)) return number;
  }
}

/** What the pack says of an inject, in the words of a deck. */
export function scriptOf({ title, text, targets, expected, note, tests, source }: ScriptedInject) {
  return {
    title,
    text,
    targets: targets.length > 0 ? [...targets] : 'public',
    expected,
    note,
    tests: [...tests],
    source: [...source],
  } satisfies Script;
}

function ofPack({ injects }: Pick<Rules, 'injects'>): [Origin, Script, Trigger?][] {
  const places = new Map<number, number>();
  return injects.map((scripted) => {
    const { id, round: home } = scripted;
    const place = (places.get(home) ?? 0) + 1;
    places.set(home, place);
    const origin = { id, number: `${home}.${place}`, origin: 'pack', home } as const;
    return [origin, scriptOf(scripted), scripted.trigger];
  });
}

function written({ writtenInjects }: SessionState): [Origin, Script, Trigger?][] {
  return writtenInjects.map(({ id, number, round: home, imported, ...script }) => [
    { id, number, origin: imported ? 'imported' : 'written', home },
    script,
  ]);
}

function improvised({ title, text, to }: Release): Script {
  return { title, text, targets: to, expected: '', note: '', tests: [], source: [] };
}

function dealt(
  state: SessionState,
  origin: Origin,
  script: Script,
  release: Release | null,
  planned: Trigger = byRound,
): DeckInject {
  let now = script;
  const amendments = (state.injectAmendments[origin.id] ?? []).map((amendment) => {
    const before = now;
    now = { ...now, ...amendment.changes };
    return { ...amendment, before };
  });
  // What has become of it since holds as a whole, so that one put off waits for nothing.
  const {
    status = 'scheduled',
    round = 0,
    reason = '',
    trigger = byRound,
  } = state.injects[origin.id] ?? { trigger: planned };
  // What was said is what was released, whatever became of the script.
  const said = release ? { title: release.title, text: release.text } : {};
  const stands = { status, round: round || origin.home, reason, trigger };
  return { ...origin, ...now, ...said, ...stands, release, amendments };
}
