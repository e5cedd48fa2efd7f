/** Whether like is set against like: what packs differ in, and what that leaves to compare. */
import { isComparable, packDifference } from '../../scenario/pack-difference.ts';
import type { PackDifference } from '../../scenario/pack-difference.ts';
import type { Pack } from '../../scenario/pack.ts';
import { listed } from '../words/counts.ts';
import { differenceWords } from './difference-words.ts';
import { letterOf } from './letter.ts';

export interface Likeness {
  /** All are played with the same version of the same pack. */
  readonly isSamePack: boolean;
  /** Nets mean the same in all: the same rubric, weighted alike, for the same protagonist. */
  readonly comparesNets: boolean;
  /** Criteria that every session asks in the same words. */
  readonly criteria: readonly string[];
  /** What differs, in sentences. */
  readonly differences: readonly string[];
  /** What is set side by side for all that, and what is not; empty where nothing differs. */
  readonly can: string;
  readonly cannot: string;
}

export function likenessOf(packs: readonly Pack[]): Likeness {
  const [first, ...others] = packs;
  if (!first) throw new RangeError('There is nothing to compare.');
  const found = others.map((pack) => packDifference(first, pack));
  const isSamePack = others.every(
    ({ id, version }) => id === first.id && version === first.version,
  );
  const isSameSubject = others.every(
    ({ protagonist }) => protagonist.seat === first.protagonist.seat,
  );
  const comparesNets = isSameSubject && found.every(isComparable);
  const criteria = first.criteria
    .map(({ id }) => id)
    .filter((id) => found.every((difference) => asksTheSame(difference, id)));
  const differences = [
    ...(isSamePack ? [] : [packsSentence(packs)]),
    ...found.flatMap((difference, place) =>
      differenceWords(difference, letterOf(0), letterOf(place + 1)),
    ),
    ...(isSameSubject ? [] : [subjectSentence(packs)]),
  ];
  const isAlike = differences.length === 0;
  return {
    isSamePack,
    comparesNets,
    criteria,
    differences,
    can: isAlike ? '' : canSentence(comparesNets, criteria),
    cannot: isAlike || comparesNets ? '' : cannotSentence(first, criteria),
  };
}

/** Its sum, which no weight is in, means the same in both. */
function asksTheSame({ criteria, questions, levels }: PackDifference, id: string): boolean {
  return (
    !criteria.onlyA.includes(id) &&
    !questions.includes(id) &&
    !levels.some((level) => level.id === id)
  );
}

function packsSentence(packs: readonly Pack[]): string {
  const names = packs.map((pack, place) => `${letterOf(place)} with ${pack.title} ${pack.version}`);
  const isOnePack = packs.every(({ id }) => id === packs[0]?.id);
  const what = isOnePack ? 'different versions of a pack' : 'different packs';
  return `Played with ${what}: ${listed(names)}.`;
}

function subjectSentence(packs: readonly Pack[]): string {
  const names = packs.map(({ protagonist }, place) => `${protagonist.name} in ${letterOf(place)}`);
  return `They measure the position of ${listed(names)}.`;
}

function canSentence(comparesNets: boolean, criteria: readonly string[]): string {
  if (comparesNets) return 'What is scored is the same, so everything can be compared.';
  const scored = criteria.length === 0 ? '' : ` and the scores on ${listed(criteria)}`;
  return `Moves${scored} are set side by side.`;
}

function cannotSentence({ criteria: all }: Pack, criteria: readonly string[]): string {
  const rest = criteria.length < all.length ? ', nor are scores on what only some of them ask' : '';
  return `Nets are not set against each other, for they do not mean the same${rest}.`;
}
