/** What control judged of each session, where all of them ask the same. */
import { outcomeMatch } from '../../game/outcome.ts';
import type { Level } from '../../game/event/scores.ts';
import type { SessionState } from '../../game/state.ts';
import type { Pack } from '../../scenario/pack.ts';
import { conclusionOf } from '../model/outcome.ts';
import { imperativeWords } from '../words/labels.ts';
import type { Counted } from './figures.ts';

export interface ImperativesAtEnd {
  readonly id: string;
  readonly name: string;
  /** As it was said last; `null` while nobody has. */
  readonly values: readonly (Level | null)[];
  /** “Held”; – where nobody has said. */
  readonly words: readonly string[];
}

export interface OutcomeShares {
  readonly id: string;
  readonly name: string;
  /** Indicators in all. */
  readonly of: number;
  /** How many hold in each session; partly counts half. `null` while nobody has answered any. */
  readonly holds: readonly (number | null)[];
  /** Whether none comes closer. */
  readonly isClosest: readonly boolean[];
}

export interface Outcomes {
  /** In a sentence, session by session. */
  readonly conclusions: readonly string[];
  readonly profiles: readonly OutcomeShares[];
}

export function imperativesOf(sides: readonly Counted[]): ImperativesAtEnd[] {
  return (sides[0]?.pack.imperatives ?? [])
    .filter(({ id, name }) =>
      sides.every(({ pack }) => pack.imperatives.some((one) => one.id === id && one.name === name)),
    )
    .map(({ id, short }) => {
      const values = sides.map(({ state }) => saidLast(state, id));
      return {
        id,
        name: short,
        values,
        words: values.map((value) => (value === null ? '–' : imperativeWords[value])),
      };
    });
}

function saidLast({ rounds }: SessionState, imperative: string): Level | null {
  return (
    rounds.findLast(({ imperatives }) => imperatives[imperative])?.imperatives[imperative]?.value ??
    null
  );
}

export function outcomesOf(sides: readonly Counted[]): Outcomes {
  const matches = sides.map(({ state, pack }) => outcomeMatch(state, pack.profiles));
  const shared = (sides[0]?.pack.profiles ?? []).filter((profile) =>
    sides.every(({ pack }) => pack.profiles.some((other) => asksTheSame(profile, other))),
  );
  return {
    conclusions: sides.map(({ state, pack }, place) => {
      const closest = (matches[place]?.profiles ?? []).flatMap((match) => {
        const name = pack.profiles.find(({ id }) => id === match.profile)?.name ?? '';
        return matches[place]?.closest.includes(match.profile) ? [{ ...match, name }] : [];
      });
      return conclusionOf(closest, Object.keys(state.outcome).length > 0, true);
    }),
    profiles: shared.map(({ id, name, indicators }) => ({
      id,
      name,
      of: indicators.length,
      holds: matches.map(({ profiles }, place) => {
        const isAnswered = Object.keys(sides[place]?.state.outcome ?? {}).length > 0;
        return isAnswered ? (profiles.find(({ profile }) => profile === id)?.holds ?? 0) : null;
      }),
      isClosest: matches.map(({ closest }) => closest.includes(id)),
    })),
  };
}

type Profile = Pack['profiles'][number];

function asksTheSame(a: Profile, b: Profile): boolean {
  return (
    a.id === b.id &&
    a.indicators.length === b.indicators.length &&
    a.indicators.every(({ id, text }, place) => {
      const other = b.indicators[place];
      return other?.id === id && other.text === text;
    })
  );
}
