/** What the official values of a move may be, before and after they are settled. */
import type { Level } from '../../../../src-main/game/event/scores.ts';
import { isAgreedAt, ratingsOf } from '../../../../src-main/game/ratings.ts';
import type { Move } from '../../../../src-main/game/state.ts';

/** One criterion as it is filled in. */
export interface Settled {
  readonly value: Level;
  readonly reason: string;
  /** Evaluators with another rating who give it up. */
  readonly without: readonly string[];
}

export interface Official {
  readonly criterion: string;
  readonly value: Level;
  readonly reason: string;
  readonly dissents: string[];
}

/** The level everyone who rated gave; `null` where they differ or nobody rated. */
export function agreedLevel(move: Move, criterion: string): Level | null {
  const level = ratingsOf(move, criterion)[0]?.[1];
  return level !== undefined && isAgreedAt(move, criterion, level as Level)
    ? (level as Level)
    : null;
}

/** Evaluators whose rating is another one: they keep to it unless they say otherwise. */
export function differing(move: Move, criterion: string, value: Level): string[] {
  return ratingsOf(move, criterion).flatMap(([evaluator, rating]) =>
    rating === value ? [] : [evaluator],
  );
}

/** As it stands, else what all agree on; nothing where there is something to talk over. */
export function proposed(move: Move, criterion: string): Settled | null {
  const official = move.reconciled[criterion];
  if (official) {
    const { value, reason, dissents } = official;
    const without = differing(move, criterion, value).filter((id) => !dissents.includes(id));
    return { value, reason, without };
  }
  const agreed = agreedLevel(move, criterion);
  return agreed === null ? null : { value: agreed, reason: '', without: [] };
}

/** What is to be recorded: every criterion that is settled otherwise than it stands. */
export function changedOfficials(
  move: Move,
  settled: Readonly<Record<string, Settled | null>>,
): Official[] {
  return Object.entries(settled).flatMap(([criterion, one]): Official[] => {
    if (!one) return [];
    const { value, reason, without } = one;
    const dissents = differing(move, criterion, value).filter((id) => !without.includes(id));
    const before = move.reconciled[criterion];
    const isSame =
      before?.value === value &&
      before.reason === reason.trim() &&
      before.dissents.toSorted().join() === dissents.toSorted().join();
    return isSame ? [] : [{ criterion, value, reason, dissents }];
  });
}
